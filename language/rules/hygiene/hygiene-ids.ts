export const hygieneIds = ['replica-without-primary', 'load-balancer-without-members'] as const;
