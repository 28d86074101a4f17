import { decide } from '#lib/script/engine/decide.ts';
for (const t of ['会计师于去年退休，他。','老师余光扫到窗外','在于家坐了一下午']) console.log(decide(t,'zh-Hant',{profile:'hant'}).filter(d=>'于余'.includes(d.source[0])));
