export const hygieneIds = [
    'replica-without-primary',
    'load-balancer-without-members',
    'service-not-in-production',
    'service-not-deployed',
    'service-without-owner',
    'unused-element',
    'placement-cycle',
] as const;
