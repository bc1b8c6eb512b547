import { Making } from '.';
import type { Stories } from '../../gallery/story';

const show = (result: string) => <p>{result}</p>;

export const stories: Stories = {
  ready: () => (
    <Making press="生成图片" make={() => Promise.resolve('已经生成。')} failed="没有生成。">
      {show}
    </Making>
  ),
};
