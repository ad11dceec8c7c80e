export const children = {
} as const;
