import { z } from 'zod';

/** `content/site.json`: who publishes, under which names and licence. Texts in zh-Hans. */
export const siteSchema = z
  .strictObject({
    $schema: z.string().optional(),
    name: z.string().min(1),
    tagline: z.string().min(1).optional(),
    description: z.string().min(1),
    publisher: z.string().min(1).optional(),
    demonstration: z.string().min(1).optional().describe('示例站点的声明，写了就在每一页显示'),
    scripts: z.array(z.enum(['zh-Hans', 'zh-Hant'])).min(1),
    headlines: z
      .array(z.strictObject({ indicator: z.string().min(1), place: z.string().min(1) }))
      .max(8)
      .default([])
      .describe('首页的要数'),
    frontChart: z.string().min(1).optional().describe('首页的图表编号；不写就用最新报告的第一张图'),
    license: z.strictObject({ name: z.string().min(1), url: z.url() }),
    about: z.array(z.string().min(1)).default([]).describe('“关于”页的段落'),
    scriptReview: z
      .enum(['off', 'label', 'block'])
      .optional()
      .describe(
        '转换没有把握、还没审校的地方：label 在页面上写明，block 不生成网站，off 不管（默认）',
      ),
    contact: z.string().min(1).optional(),
    handbook: z.boolean().optional().describe('把编辑手册也放到网站上'),
    government: z
      .strictObject({
        siteIdCode: z
          .string()
          .regex(/^(?:bm\d{8}|\d{10})$/)
          .optional(),
        icp: z.string().min(1).optional(),
        policeRecord: z.string().min(1).optional(),
        domain: z
          .string()
          .min(1)
          .optional()
          .describe('域名，不带 https://，例如 www.example.gov.cn'),
        organizer: z.string().min(1).optional().describe('主办单位'),
        operator: z.string().min(1).optional().describe('承办单位'),
        mark: z
          .strictObject({ href: z.url(), picture: z.string().min(1) })
          .optional()
          .describe('党政机关网站标识：链接和本地图片（放在内容文件夹里）'),
      })
      .optional()
      .describe('政府网站必填；其他单位整项不写'),
  })
  .describe('站点文件');

export type Site = z.infer<typeof siteSchema>;
