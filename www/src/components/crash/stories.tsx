import { Crash } from '.';
import type { Stories } from '../../gallery/story';
import { draft, forgetTyped } from '../../typed';

const ignore = () => undefined;

export const stories: Stories = {
  withText: () => {
    draft('story', () => '粘贴记录文字').value = '{ "schema": "credit-record/1" }';
    return <Crash startAgain={ignore} />;
  },
  nothingTyped: () => {
    forgetTyped();
    return <Crash startAgain={ignore} />;
  },
};
