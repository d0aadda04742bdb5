/** The colours of a ticket before anybody has chosen some, and of a brand that has none. */
export const DEFAULT_COLORS = { primary_color_hex: '#1d63f0', secondary_color_hex: '#ffb020' } as const;
