import { useEffect, useState } from 'preact/hooks';
import type { PointsRequest, ScoreAnswer } from '../engine/answers';
import { useEngine } from '../engine/context';
import { withWholeModel } from './whole-model';

export interface Asked {
  /** Null: not yet, or the question was dropped. */
  readonly answer: ScoreAnswer | null;
  readonly busy: boolean;
  readonly again: () => void;
}

interface Told {
  readonly answer: ScoreAnswer | null;
  /** Of which record, and what was asked of it. */
  readonly recordText: string;
  readonly key: string;
}

/** What the engine says of points; what it said before stays until there is more. */
export function useScore(question: PointsRequest): Asked {
  const engine = useEngine();
  const [told, setTold] = useState<Told | null>(null);
  const [times, setTimes] = useState(0);
  const { recordText, ...asked } = question;
  const key = JSON.stringify({ ...asked, times });
  useEffect(() => {
    let latest = true;
    void engine.ask('score', question).then((answer) => {
      if (latest) setTold({ answer: withWholeModel(answer), recordText, key });
    });
    return () => {
      latest = false;
    };
  }, [engine, recordText, key]);
  return {
    answer: told?.answer ?? null,
    busy: told?.key !== key || told.recordText !== recordText,
    again: () => {
      setTimes(times + 1);
    },
  };
}
