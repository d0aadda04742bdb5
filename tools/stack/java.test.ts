import { expect, it } from 'vitest';
import { javaProblem, parseJavaVersion } from './java';

it.each([
  ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment (build 17.0.15+6-Debian)', 17],
  ['java version "1.8.0_392"\nJava(TM) SE Runtime Environment', 8],
  ['openjdk version "21" 2023-09-19', 21],
  ['openjdk version "22-ea" 2024-03-19', 22],
  ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "25.0.1" 2025-10-21', 25],
  ['openjdk 11.0.2 2019-01-15', 11],
  ['The operation couldn’t be completed. Unable to locate a Java Runtime.', undefined],
  ['', undefined],
])('%j is Java %s', (output, version) => {
  expect(parseJavaVersion(output)).toBe(version);
});

it('says in one sentence which Java is missing and how to get it', () => {
  expect(javaProblem(undefined)).toMatch(
    /^The Firestore emulator needs Java and there is none: install a JDK of version 17 or newer .*\.$/,
  );
  expect(javaProblem(11)).toMatch(/^The Firestore emulator needs Java 17 and this is Java 11: install a JDK/);
});

it.each([17, 21, 25])('Java %i is good enough', (version) => {
  expect(javaProblem(version)).toBeUndefined();
});
