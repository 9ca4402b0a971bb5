import { termsOf } from '../lexicon.ts'

/** Words that end a noun phrase: they are no part of what a value is of. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  termsOf(`a,an,the,this,that,these,those,my,your,our,their,his,her,its,it,they,them,he,she,we,us,i,you,me,and,or,but,nor,so,yet,
if,then,than,as,at,by,for,from,in,into,of,on,onto,off,out,over,to,up,down,with,within,without,until,till,through,via,per,each,every,any,some,all,both,
is,are,was,were,be,been,being,am,has,have,had,having,do,does,did,will,would,shall,should,can,could,may,might,must,
not,no,only,just,about,around,approximately,roughly,nearly,almost,exactly,currently,now,already,still,also,even,too,very,quite,really,there,here,
which,who,whom,whose,what,when,where,why,how,because,since,while,after,before,during,once,plus,more,less,most,least,another,other,same,such,
please,yes,ok,okay,well,however,unfortunately,additionally,after,inside,under,above,below,between,next,last,first,second,total of,
'll,'ve,'re,'s,s,t,re,ve,ll,d`),
)

/** Words that tie an attribute to the value behind it: "price is", "weight of", "rated at". */
export const LINK_WORDS: ReadonlySet<string> = new Set(
  termsOf(`is,are,was,were,be,been,being,of,at,to,for,by,on,in,from,as,has,have,had,will,would,with,about,around,approximately,roughly,nearly,almost,
up,exactly,only,just,now,currently,still,around,starts,starting,set,listed,rated,costs,comes,come,s,'s,re,the,a,an,its,it,you,your,takes,take,up to,
within,between,over,under,than,more,less,least,most,typically,usually,generally,normally,also,ending,ends,usd,total,marked,down,out,each,per,until,till,number,id,no,which,should,may,can,might,back,after,before,inside,lasts,least,every,and,as,low,high,#`),
)

/** Words capitalised for their place in the sentence, or that name nothing. */
export const COMMON_CAPITALS: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...termsOf(`hi,hello,hey,dear,thanks,thank,sorry,sure,great,perfect,good,nice,welcome,congratulations,congrats,certainly,absolutely,alright,right,done,got,
check,let,look,see,try,take,visit,call,email,contact,phone,send,enter,use,click,tap,select,choose,pick,go,get,give,make,note,keep,add,apply,book,buy,order,pay,reply,confirm,provide,
would,could,shall,should,do,does,did,can,will,may,might,is,are,was,were,have,has,had,
i,i'm,i've,i'll,i'd,we've,we'll,we're,it's,it'll,that's,there's,here's,they're,you're,you've,you'll,you'd,let's,what's,who's,don't,doesn't,
found,booked,located,rated,based,given,according,regarding,including,excluding,available,refund,refunds,return,returns,exchange,exchanges,shipping,delivery,standard,express,free,
price,prices,total,cost,costs,fee,fees,status,item,items,orders,product,products,color,colour,size,material,style,brand,model,quantity,name,address,payment,method,reservation,reservations,flight,flights,
cabin,class,passenger,passengers,baggage,insurance,route,date,dates,time,departure,arrival,outbound,return,trip,type,number,options,option,details,summary,note,warning,important,reason,
monday,tuesday,wednesday,thursday,friday,saturday,sunday,january,february,march,april,june,july,august,september,october,november,december,
mon,tue,wed,thu,fri,sat,sun,jan,feb,mar,apr,jun,jul,aug,sep,sept,oct,nov,dec,am,pm,est,pst,utc,gmt,cet,cst,edt,pdt,mst,usd,eur,gbp,cny,ai,id,faq,dob,ok,vat,
today,tomorrow,yesterday,tonight,customer,customers,agent,support,team,service,people,someone,anyone,everyone,one,two,three,four,five,six,seven,eight,nine,ten,
orders,opening,hours,weight,length,width,height,battery,capacity,rating,phone,website,kids,dogs,pets,cats,both,either,neither,
like,pop,swap,cancel,cancellation,cancellations,update,modify,change,changes,new,current,original,pending,delivered,processed,shipped,cancelled,canceled,yes,no,mr,mrs,ms,mx,dr,st`),
])
