export function Footer() {
  return (
    <footer className="border-t border-rule px-4 py-4 text-small text-ink-soft sm:px-6">
      <p className="max-w-[110ch]">
        Your photos and ads are yours alone to see. Photos, ads and the job itself are deleted one year after the job
        ended.
      </p>
    </footer>
  );
}
