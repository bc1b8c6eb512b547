import { useEffect, useState } from 'preact/hooks';

/** Calls back when the browser has drawn what is there. Returns how to call that off. */
function afterDrawing(then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(then);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/**
 * How many of many parts may be drawn by now: some at once, and as many more with every frame. What is drawn stays;
 * for what is new altogether it begins anew.
 */
export function useSteps(all: number, atOnce: number, what = ''): number {
  const [steps, setSteps] = useState({ what, drawn: atOnce });
  const drawn = steps.what === what ? steps.drawn : atOnce;
  useEffect(() => {
    if (drawn > Math.max(all, atOnce)) setSteps({ what, drawn: Math.max(all, atOnce) });
    if (drawn >= all) return;
    return afterDrawing(() => {
      setSteps({ what, drawn: drawn + atOnce });
    });
  }, [drawn, all, atOnce, what]);
  return Math.min(drawn, all);
}
