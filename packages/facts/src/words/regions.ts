/**
 * Provinces, states and countries that freight rules tell apart, each with the places that customers name instead: prefectures
 * of mainland China by GB/T 2260, the large cities of the others. Names are parted by spaces in Chinese, by bars elsewhere.
 */
export const REGIONS: Readonly<Record<string, string>> = {
  北京: '',
  天津: '',
  上海: '',
  重庆: '',
  河北: '石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 雄安',
  山西: '太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁',
  内蒙古:
    '内蒙 呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 兴安盟 锡林郭勒 阿拉善 满洲里 二连浩特',
  辽宁: '沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 葫芦岛',
  吉林: '长春 四平 辽源 通化 白山 松原 白城 延边 延吉',
  黑龙江: '哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化 大兴安岭 漠河',
  江苏: '南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 昆山',
  浙江: '杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 义乌',
  安徽: '合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城',
  福建: '福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德',
  江西: '南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶',
  山东: '济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽',
  河南: '郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店',
  湖北: '武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施',
  湖南: '长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西',
  广东: '广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮',
  广西: '南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左',
  海南: '海口 三亚 三亞 三沙 儋州 文昌 琼海 万宁 陵水',
  四川: '成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 阿坝 甘孜 凉山',
  贵州: '贵阳 六盘水 遵义 安顺 毕节 铜仁 黔西南 黔东南 黔南',
  云南: '昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 楚雄 红河 文山 西双版纳 大理 德宏 怒江 迪庆 香格里拉',
  西藏: '拉萨 拉薩 日喀则 昌都 林芝 山南 那曲 阿里',
  陕西: '西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛',
  甘肃: '兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 临夏 甘南 敦煌',
  青海: '西宁 西寧 海东 海北州 黄南 海南州 果洛 玉树 海西 格尔木',
  宁夏: '银川 銀川 石嘴山 吴忠 固原 中卫',
  新疆: '乌鲁木齐 烏魯木齊 克拉玛依 吐鲁番 哈密 昌吉 博尔塔拉 巴音郭楞 阿克苏 克孜勒苏 喀什 和田 伊犁 塔城 阿勒泰 石河子 阿拉尔 库尔勒 伊宁',
  香港: '九龙 九龍 新界',
  澳门: '澳門 氹仔',
  台湾: '臺灣 台北 臺北 高雄 台中 臺中 台南 臺南 新竹 桃园 桃園',
  離島: '澎湖 金門 馬祖 綠島 蘭嶼 小琉球',
  Alabama: 'Birmingham, AL|Montgomery|Mobile',
  Alaska: 'Anchorage|Fairbanks|Juneau',
  Arizona: 'Phoenix|Tucson|Scottsdale',
  Arkansas: 'Little Rock|Fayetteville',
  California: 'Los Angeles|San Francisco|San Diego|San Jose|Sacramento|Oakland|Fresno',
  Colorado: 'Denver|Boulder|Colorado Springs',
  Connecticut: 'Hartford|New Haven|Stamford',
  Delaware: 'Wilmington|Dover, DE',
  Florida: 'Miami|Orlando|Tampa|Jacksonville|Tallahassee',
  Georgia: 'Atlanta|Savannah|Augusta',
  Hawaii: 'Honolulu|Maui|Oahu|Hilo|Kauai|Kona',
  Idaho: 'Boise',
  Illinois: 'Chicago|Springfield, IL',
  Indiana: 'Indianapolis|Fort Wayne',
  Iowa: 'Des Moines|Cedar Rapids',
  Kansas: 'Wichita|Topeka',
  Kentucky: 'Louisville|Lexington',
  Louisiana: 'New Orleans|Baton Rouge',
  Maine: 'Bangor, ME|Portland, ME',
  Maryland: 'Baltimore|Annapolis',
  Massachusetts: 'Boston|Worcester, MA',
  Michigan: 'Detroit|Grand Rapids|Ann Arbor',
  Minnesota: 'Minneapolis|Saint Paul|St. Paul|Duluth',
  Mississippi: 'Jackson, MS|Biloxi',
  Missouri: 'Kansas City|St. Louis|Saint Louis',
  Montana: 'Billings|Missoula|Bozeman',
  Nebraska: 'Omaha|Lincoln, NE',
  Nevada: 'Las Vegas|Reno|Carson City',
  'New Hampshire': 'Concord, NH|Nashua',
  'New Jersey': 'Newark|Jersey City|Trenton',
  'New Mexico': 'Albuquerque|Santa Fe',
  'New York': 'New York City|NYC|Brooklyn|Buffalo|Manhattan|Queens',
  'North Carolina': 'Charlotte|Raleigh|Asheville',
  'North Dakota': 'Fargo|Bismarck',
  Ohio: 'Columbus|Cleveland|Cincinnati',
  Oklahoma: 'Oklahoma City|Tulsa',
  Oregon: 'Portland|Eugene|Salem, OR',
  Pennsylvania: 'Philadelphia|Pittsburgh',
  'Rhode Island': 'Providence',
  'South Carolina': 'Charleston, SC|Columbia, SC',
  'South Dakota': 'Sioux Falls|Rapid City',
  Tennessee: 'Nashville|Memphis|Knoxville',
  Texas: 'Houston|Dallas|Austin|San Antonio|El Paso|Fort Worth',
  Utah: 'Salt Lake City|Provo',
  Vermont: 'Burlington, VT',
  Virginia: 'Richmond, VA|Norfolk, VA',
  'Washington State': 'Seattle|Spokane|Tacoma',
  'West Virginia': 'Charleston, WV',
  Wisconsin: 'Milwaukee|Madison',
  Wyoming: 'Cheyenne|Casper',
  'Puerto Rico': 'San Juan|Ponce',
  England:
    'London|Manchester|Birmingham|Leeds|Liverpool|Sheffield|Bristol|Newcastle|Nottingham|Brighton|York|Oxford|Cambridge|Norwich|Exeter|Cornwall|Devon|Kent',
  Wales: 'Cardiff|Swansea|Wrexham|Bangor',
  Scotland: 'Edinburgh|Glasgow|Dundee|Aberdeen|Stirling',
  'Scottish Highlands':
    'the Highlands|Highlands|Scottish Highlands and Islands|Inverness|Fort William|Isle of Skye|Skye|Orkney|Shetland|Hebrides|Stornoway|Scottish islands',
  'Northern Ireland': 'Belfast|Derry|Londonderry|Lisburn|Newry',
  'Channel Islands': 'Jersey|Guernsey|Alderney|Sark',
  'Isle of Man': 'Ramsey',
  'Isle of Wight': 'Cowes|Ryde',
  'Isles of Scilly': 'Scilly',
  Ireland: 'Republic of Ireland|Dublin|Cork|Galway|Limerick',
  France: 'Paris|Lyon|Marseille|Lille|Bordeaux',
  Corsica: 'Ajaccio|Bastia',
  Germany: 'Berlin|Hamburg|Munich|Cologne|Frankfurt',
  Austria: 'Vienna|Graz|Salzburg',
  Switzerland: 'Zurich|Geneva|Basel|Bern',
  Spain: 'Madrid|Barcelona|Valencia|Seville',
  'Canary Islands': 'Tenerife|Gran Canaria|Lanzarote',
  'Balearic Islands': 'Mallorca|Majorca|Ibiza|Menorca',
  Italy: 'Rome|Milan|Naples|Turin',
  Sicily: 'Palermo|Catania',
  Netherlands: 'the Netherlands|Amsterdam|Rotterdam|Utrecht',
  Belgium: 'Brussels|Antwerp|Ghent',
  Portugal: 'Lisbon|Porto',
  Norway: 'Oslo|Bergen|Trondheim',
  Sweden: 'Stockholm|Gothenburg|Malmö',
  Denmark: 'Copenhagen|Aarhus',
  Finland: 'Helsinki|Tampere',
  Poland: 'Warsaw|Kraków|Krakow',
  Canada: 'Toronto|Vancouver|Montreal|Ottawa|Calgary',
  Australia: 'Sydney|Melbourne|Brisbane|Perth|Adelaide',
  'New Zealand': 'Auckland|Wellington|Christchurch',
}

/** What several regions are called together. */
export const GROUPED: Readonly<Record<string, string>> = {
  江浙沪皖: '江苏 浙江 上海 安徽',
  江浙沪: '江苏 浙江 上海',
  江浙: '江苏 浙江',
  京津冀: '北京 天津 河北',
  东三省: '辽宁 吉林 黑龙江',
  东北三省: '辽宁 吉林 黑龙江',
  东北: '辽宁 吉林 黑龙江',
  川渝: '四川 重庆',
  两广: '广东 广西',
  云贵川: '云南 贵州 四川',
  云贵: '云南 贵州',
  港澳台: '香港 澳门 台湾',
  港澳: '香港 澳门',
  'mainland Britain': 'England|Wales|Scotland',
}

/** Regions that are not of the mainland, of whichever country a text speaks. */
export const BEYOND_MAINLAND: ReadonlySet<string> = new Set([
  ...['香港', '澳门', '台湾', '離島'],
  ...['Alaska', 'Hawaii', 'Puerto Rico', 'Northern Ireland', 'Channel Islands', 'Isle of Man'],
  ...[
    'Isle of Wight',
    'Isles of Scilly',
    'Corsica',
    'Canary Islands',
    'Balearic Islands',
    'Sicily',
  ],
])

/** Regions that a text which speaks of remote areas may mean, if it does not name them. */
export const MAYBE_REMOTE: ReadonlySet<string> = new Set([
  ...BEYOND_MAINLAND,
  ...['新疆', '西藏', '内蒙古', '青海', '宁夏', '甘肃', '海南', 'Scottish Highlands'],
])

/** Regions that terms single out: who lives there names the place, and the policy the region. */
export const SINGLED_OUT: readonly string[] = [
  ...['西藏', '新疆', '青海', '宁夏', '内蒙古', '海南', '甘肃', '香港', '台湾', '離島'],
  ...['Hawaii', 'Alaska', 'Puerto Rico', 'Channel Islands', 'Isle of Man', 'Northern Ireland'],
  ...['Scottish Highlands', 'Ireland', 'Canada'],
]

/** The names of a region: its own, and those of its places. */
export function namesOf(region: string): readonly string[] {
  return [region, ...splitNames(REGIONS[region] ?? '')]
}

/** The names of a line of the tables. */
export function splitNames(names: string): readonly string[] {
  return names.split(/\p{Script=Han}/u.test(names) ? ' ' : '|').filter((name) => name !== '')
}
