// Made from the dictionaries of OpenCC (Apache-2.0); do not edit.
export default '僞\t偽\n啓\t啟\n喫\t吃\n喫茶小舖\t喫茶小舖\n嫺\t嫻\n嬀\t媯\n峯\t峰\n幺\t么\n棱\t稜\n檐\t簷\n污\t汙\n泄\t洩\n潙\t溈\n潨\t潀\n爲\t為\n牀\t床\n牛驥同一皁\t牛驥同一皁\n牛驥同皁\t牛驥同皁\n痹\t痺\n癡\t痴\n皁\t皂\n着\t著\n睾\t睪\n祕\t秘\n竈\t灶\n糉\t粽\n純喫茶\t純喫茶\n繮\t韁\n纔\t才\n羣\t群\n脣\t唇\n蔘\t參\n蔿\t蒍\n衆\t眾\n裏\t裡\n覈\t核\n踊\t踴\n鉢\t缽\n鍼\t針\n鮎\t鯰\n麪\t麵\n齶\t顎';
