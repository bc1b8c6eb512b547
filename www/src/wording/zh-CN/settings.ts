export const settings = {
  title: '显示设置',
  lead: '改了马上就能看到。不改，就跟着您的手机或者电脑走。',

  aspects: {
    size: {
      title: '字的大小',
      choices: {
        usual: '平常',
        elder: '长辈版：字大、按钮大、菜单少',
      },
    },
    colours: {
      title: '深浅',
      choices: {
        system: '跟着设备',
        light: '浅色',
        dark: '深色',
      },
    },
    contrast: {
      title: '对比',
      choices: {
        system: '跟着设备',
        high: '高对比：字和底色分得更清楚',
      },
    },
    motion: {
      title: '动画',
      choices: {
        system: '跟着设备',
        less: '不要动画',
      },
    },
    spacing: {
      title: '字距和行距',
      choices: {
        usual: '平常',
        wide: '加宽：字和字、行和行离得更远',
      },
    },
  },

  language: { title: '语言' },

  remember: {
    title: '记住这些设置',
    label: '在这台设备上记住',
    what: '只记住上面选的这几项，不记您的记录。取消勾选，就马上删掉。',
    refused: '这个浏览器不让保存，所以没有记住。',
    publicComputer: '现在是公共电脑模式，什么都不会记住。',
  },

  usual: '全部恢复平常',
};
