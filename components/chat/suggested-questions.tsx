interface SuggestedQuestionsProps {
  label: string;
  questions: readonly { id: string; text: string }[];
  disabled: boolean;
  onAsk: (question: string) => void;
}

/** Questions that need no typing; they are answered with or without a model. */
export function SuggestedQuestions({ label, questions, disabled, onAsk }: SuggestedQuestionsProps) {
  if (questions.length === 0) return null;
  return (
    <ul aria-label={label} className="flex flex-wrap gap-2">
      {questions.map(({ id, text }) => (
        <li key={id}>
          <button
            type="button"
            disabled={disabled}
            onClick={() => onAsk(text)}
            className="min-h-11 rounded-mark border border-rule-strong bg-sheet px-3 py-2 text-start text-small font-medium hover:border-ink disabled:opacity-60"
          >
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}
