import { fonts, pageNumbers, paper, settings, type FontName, type Setting } from './paper';

export const twips = (points: number) => Math.round(points * 20);
const millimetres = (length: number) => Math.round((length / 25.4) * 1440);

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Names of fonts by which Word and WPS find them; each device has its own if they are missing. */
const named: Record<FontName, string> = {
  title: '宋体',
  body: '仿宋',
  heading: '黑体',
  subheading: '楷体',
  number: '宋体',
};

export const styleNames = {
  title: 'Title',
  heading1: 'Heading1',
  heading2: 'Heading2',
} as Readonly<Record<string, string>>;

function characters({ font, bold, size }: Setting): string {
  const name = named[font];
  // Word counts in half points: 16 points set a quarter closer are as wide as 15.75.
  const half = Math.ceil(size * 2);
  const closer = twips(size - half / 2);
  return [
    `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${fonts[font][0] ?? name}" w:hint="eastAsia"/>`,
    bold === true ? '<w:b/>' : '<w:b w:val="0"/>',
    '<w:color w:val="000000"/>',
    closer === 0 ? '' : `<w:spacing w:val="${closer}"/>`,
    `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/></w:rPr>`,
  ].join('');
}

function placed({ size, height, align, first = 0, start = 0, end = 0, below = 0, joined }: Setting): string {
  const indent = first < 0 ? `w:hanging="${twips(-first * size)}"` : `w:firstLine="${twips(first * size)}"`;
  return [
    '<w:pPr>',
    joined === true ? '<w:keepNext/>' : '',
    '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>',
    `<w:spacing w:before="0" w:after="${twips(below)}" w:line="${twips(height)}" w:lineRule="exact"/>`,
    `<w:ind w:left="${twips(start * size)}" w:right="${twips(end * size)}" ${indent}/>`,
    `<w:jc w:val="${align === 'centre' ? 'center' : align === 'end' ? 'right' : 'left'}"/>`,
    '</w:pPr>',
  ].join('');
}

function style(kind: string, setting: Setting): string {
  const id = styleNames[kind] ?? kind;
  const name = id.replace('Heading', 'heading ');
  const level = /^heading(\d)$/.exec(kind)?.[1];
  const outline = level === undefined ? '' : `<w:outlineLvl w:val="${Number(level) - 1}"/>`;
  const place = placed(setting).replace('</w:pPr>', `${outline}</w:pPr>`);
  return `<w:style w:type="paragraph" w:customStyle="${id === kind ? 1 : 0}" w:styleId="${id}"><w:name w:val="${name}"/><w:qFormat/>${place}${characters(setting)}</w:style>`;
}

const styles = (cell: Setting) =>
  [
    `${declaration}<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr>`,
    '<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
    ...Object.entries({ ...settings, cell }).map(([kind, setting]) => style(kind, setting)),
    style('pageNumber', { ...pageNumbers, align: 'centre' }),
    '</w:styles>',
  ].join('');

const footer = [
  `${declaration}<w:ftr xmlns:w="${word}"><w:p><w:pPr><w:pStyle w:val="pageNumber"/></w:pPr>`,
  '<w:r><w:t xml:space="preserve">— </w:t></w:r>',
  '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>',
  '<w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>',
].join('');

const contentTypes = [
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  `<Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/>`,
  `<Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/>`,
  `<Override PartName="/word/footer1.xml" ContentType="${types}.footer+xml"/></Types>`,
].join('');

const related = (...targets: readonly (readonly [type: string, target: string])[]) =>
  [
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`,
    ...targets.map(
      ([type, target], at) =>
        `<Relationship Id="rId${at + 1}" Type="${relationships}/${type}" Target="${target}"/>`,
    ),
    '</Relationships>',
  ].join('');

const section = [
  '<w:sectPr><w:footerReference w:type="default" r:id="rId2"/>',
  `<w:pgSz w:w="${millimetres(paper.width)}" w:h="${millimetres(paper.height)}"/>`,
  `<w:pgMar w:top="${millimetres(paper.top)}" w:right="${millimetres(paper.right)}" w:bottom="${millimetres(paper.bottom)}"`,
  ` w:left="${millimetres(paper.left)}" w:header="${millimetres(15)}" w:footer="${millimetres(pageNumbers.up)}" w:gutter="0"/>`,
  '</w:sectPr>',
].join('');

/** The files of a Word document around what it says. Nothing in it tells of who made it, when, or with what. */
export function documentFiles(body: string, cell: Setting): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': related(['officeDocument', 'word/document.xml']),
    'word/document.xml': `${declaration}<w:document xmlns:w="${word}" xmlns:r="${relationships}"><w:body>${body}${section}</w:body></w:document>`,
    'word/_rels/document.xml.rels': related(['styles', 'styles.xml'], ['footer', 'footer1.xml']),
    'word/styles.xml': styles(cell),
    'word/footer1.xml': footer,
  };
}
