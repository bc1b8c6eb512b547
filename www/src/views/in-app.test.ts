import { expect, test } from 'vitest';
import { appAround } from './in-app';

test.each([
  ['Mozilla/5.0 (Linux; Android 12) Chrome/107 XWEB/5061 MicroMessenger/8.0.49 Language/zh_CN', 'wechat'],
  ['Mozilla/5.0 (iPhone) AppleWebKit/605 AliApp(AP/10.5) AlipayClient/10.5', 'alipay'],
  ['Mozilla/5.0 (Linux; Android 12) AliApp(DingTalk/7.0) com.alibaba.android.rimet', 'dingtalk'],
  ['Mozilla/5.0 (iPhone) Weibo (iPhone13,2__weibo__13.1)', 'weibo'],
  ['Mozilla/5.0 (Linux; Android 12) MQQBrowser/6.2 V1_AND_SQ_8.9 QQ/8.9.2', 'qq'],
  ['Mozilla/5.0 (Linux; Android 12) MQQBrowser/14.9 Mobile Safari/537.36', null],
  ['Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0.0.0 Safari/537.36', null],
])('%s', (userAgent, app) => {
  expect(appAround(userAgent)).toBe(app);
});
