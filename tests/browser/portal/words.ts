/** What the page calls its parts. What it says of a record stands in the tests themselves. */
export { zhCN as words } from '../../../www/src/wording/zh-CN';
