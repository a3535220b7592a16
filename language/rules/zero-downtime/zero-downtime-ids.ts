export const zeroDowntimeIds = ['downtime-deployment-strategy'] as const;
