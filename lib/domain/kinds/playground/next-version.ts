import type { PlaygroundVideoInput } from './playground-video';

interface Version {
  id: string;
  input: PlaygroundVideoInput;
}

/** What makes another version of a video: with something different, or the same as a finished one after a draft. */
export function nextVersion(
  { id, input }: Version,
  { instruction = null, draft = input.draft }: { instruction?: string | null; draft?: boolean },
): PlaygroundVideoInput {
  const { first_job_id = id, instructions = [] } = input.previous ?? {};
  return {
    ...input,
    draft,
    previous: {
      ...{ job_id: id, first_job_id },
      instructions: instruction === null ? instructions : [...instructions, instruction],
    },
  };
}
