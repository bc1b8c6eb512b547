/** The statement that takes a declaration back. Offices read Chinese, so it is the same in every language. */
export const withdrawalNote =
  '撤回自主申报的说明\n\n＿＿＿＿＿＿（收申报表的单位）：\n\n　　我（单位）于＿＿＿＿年＿＿月＿＿日自主申报了下列信用信息：＿＿＿＿＿＿。现在书面撤回这次申报，请不再公开、不再提供查询，并把办理结果告诉我（单位）。\n\n申报人（签名或者盖章）：＿＿＿＿＿＿\n证件号码或者统一社会信用代码：＿＿＿＿＿＿\n联系电话：＿＿＿＿＿＿\n＿＿＿＿年＿＿月＿＿日';
