/** Facts of an entry, by their path in the record. A path that is not here is shown as it stands. */
export const facts: Readonly<Record<string, string>> = {
  class: '失信类别（轻微、一般还是严重）',
  determinedOn: '作出认定的日期',
  domain: '属于哪个领域',
  kind: '是哪一类信息',
  'continuing.since': '行为从哪天开始',
  'continuing.endedOn': '行为哪天停下来',
  'document.status': '文书现在是否有效',
  'duties.fulfilledOn': '哪天把该做的都做完了',
  'penalty.measures': '处罚的内容',
  'penalty.procedure': '处罚用的是简易程序还是普通程序',
  'provider.role': '提供信息的是什么单位',
  'publicity.publishedOn': '哪天开始公示',
  'publicity.shown': '现在是否还在公示',
};
