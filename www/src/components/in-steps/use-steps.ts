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

/** How many of many parts may be drawn by now: some at once, and as many more with every frame. What is drawn stays. */
export function useSteps(all: number, atOnce: number): number {
  const [drawn, setDrawn] = useState(atOnce);
  useEffect(() => {
    if (drawn >= all) return;
    return afterDrawing(() => {
      setDrawn(drawn + atOnce);
    });
  }, [drawn, all, atOnce]);
  return Math.min(drawn, all);
}
