import { Masked } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  name: () => <Masked name="姓名" masked="欧***" reveal={() => '欧阳示例'} />,
  number: () => <Masked name="身份证号" masked="6****************2" reveal={() => null} />,
};
