import { day } from '../../core/Instant.ts';

/** How long its owner has to stop it, from the asking to the first day on which a vault can be removed. In milliseconds. */
export const noticeLasts = 30 * day;
