/** What apps call themselves whose own browsers are known to lose downloads, printing or the copy for offline use. */
const marks: readonly RegExp[] = [
  /MicroMessenger/i,
  /AliApp|AlipayClient|DingTalk/i,
  /\bWeibo\b/i,
  /\bQQ\/\d/i,
  /aweme|NewsArticle|BytedanceWebview/i,
  /baiduboxapp/i,
  /XiaoHongShu|discover\/\d/i,
  /Kwai|Kuaishou/i,
];

/** Whether this page was opened inside an app. It only decides whether a hint is given; nothing is ever refused by it. */
export function insideApp(userAgent: string = navigator.userAgent): boolean {
  return marks.some((mark) => mark.test(userAgent));
}
