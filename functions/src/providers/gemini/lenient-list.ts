import { z } from 'zod';

/** A list as a model answers it: one wrong entry costs that entry, what is no list is an empty one, and `most` are taken. */
export function lenientList<T extends z.ZodType>(entry: T, most: number) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((entries) =>
      entries
        .flatMap((one): z.infer<T>[] => {
          const { success, data } = entry.safeParse(one);
          return success ? [data] : [];
        })
        .slice(0, most),
    );
}
