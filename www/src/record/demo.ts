/** The text of the invented record that comes with the site; null where it cannot be had. */
export async function demoText(): Promise<string | null> {
  try {
    const answer = await fetch('demo/karamay-firm.json');
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}
