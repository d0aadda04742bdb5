/** “1 scene”, “3 scenes”. */
export const inScenes = ({ length }: { length: number }) => (length === 1 ? '1 scene' : `${length} scenes`);
