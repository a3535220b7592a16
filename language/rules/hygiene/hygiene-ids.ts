export const hygieneIds = [] as const;
