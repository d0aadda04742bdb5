/** Which of them a select has chosen; undefined for the option that is none of them. */
export const choiceOf = <T extends string>(choices: readonly T[], value: string): T | undefined =>
  choices.find((choice) => choice === value);
