import { expect, test } from 'vitest';
import { insideApp } from './in-app';

test.each([
  ['Mozilla/5.0 (Linux; Android 12) Chrome/107 XWEB/5061 MicroMessenger/8.0.49 Language/zh_CN', true],
  ['Mozilla/5.0 (iPhone) AppleWebKit/605 AliApp(AP/10.5) AlipayClient/10.5', true],
  ['Mozilla/5.0 (Linux; Android 12) AliApp(DingTalk/7.0) com.alibaba.android.rimet', true],
  ['Mozilla/5.0 (iPhone) Weibo (iPhone13,2__weibo__13.1)', true],
  ['Mozilla/5.0 (Linux; Android 12) MQQBrowser/6.2 V1_AND_SQ_8.9 QQ/8.9.2', true],
  [
    'Mozilla/5.0 (Linux; Android 12) Chrome/116 Mobile Safari/537.36 aweme_280900 BytedanceWebview/d8a21c6',
    true,
  ],
  ['Mozilla/5.0 (iPhone) AppleWebKit/605 NewsArticle/9.6.0 JsSdk/2.0', true],
  ['Mozilla/5.0 (Linux; Android 12) Chrome/97 Mobile baiduboxapp/13.60.0.10 (Baidu; P1 12)', true],
  ['Mozilla/5.0 (iPhone) AppleWebKit/605 XiaoHongShu/8.0 NetType/WiFi', true],
  ['Mozilla/5.0 (Linux; Android 12) AliApp(TB/10.36.10) WindVane/8.5.0', true],
  ['Mozilla/5.0 (Linux; Android 12) MQQBrowser/14.9 Mobile Safari/537.36', false],
  ['Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0.0.0 Safari/537.36', false],
])('%s', (userAgent, inside) => {
  expect(insideApp(userAgent)).toBe(inside);
});
