/** Apps whose own browsers are known to lose downloads, printing or the copy for offline use. */
const apps: readonly (readonly [RegExp, App])[] = [
  [/MicroMessenger/i, 'wechat'],
  [/AlipayClient/i, 'alipay'],
  [/DingTalk/i, 'dingtalk'],
  [/\bWeibo\b/i, 'weibo'],
  [/\bQQ\/\d/i, 'qq'],
];

export type App = 'wechat' | 'alipay' | 'dingtalk' | 'weibo' | 'qq';

/** The app that this page was opened in. It only decides whether a hint is given; nothing is ever refused by it. */
export function appAround(userAgent: string = navigator.userAgent): App | null {
  return apps.find(([mark]) => mark.test(userAgent))?.[1] ?? null;
}
