// Made from the dictionaries of OpenCC (Apache-2.0) by bench/script/generate-data.ts; do not edit.
export default '喫 茶小舖=喫茶小舖\n牛 驥同一皁=牛驥同一皁 驥同皁=牛驥同皁\n純 喫茶=純喫茶';
