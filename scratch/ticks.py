import bisect,re,collections,sys
syms=[];
for l in open('/tmp/nodesyms.txt',errors='replace'):
    p=l.split(' ',2)
    try: syms.append((int(p[0],16),p[2].strip()))
    except: pass
addr=[s[0] for s in syms]
# builtins from log
code=[] 
c=collections.Counter();n=0
log=open('v8.log',errors='replace')
import csv
live={}
starts=[]
for l in log:
    if l.startswith('code-creation,'):
        p=l.rstrip('\n').split(',')
        try:
            a=int(p[4],16); sz=int(p[5]); live[a]=(sz,p[1],','.join(p[6:]))
            bisect.insort(starts,a) if a not in live or True else None
        except: pass
    elif l.startswith('code-move,'):
        p=l.rstrip().split(','); a=int(p[1],16); b=int(p[2],16)
        if a in live: live[b]=live.pop(a); bisect.insort(starts,b)
    elif l.startswith('tick,'):
        n+=1
        pc=int(l.split(',')[1],16); 
        if int(l.split(',')[2])<8_000_000: continue
        i=bisect.bisect_right(starts,pc)-1; name=None
        while i>=0 and i>bisect.bisect_right(starts,pc)-6:
            a=starts[i]
            if a in live and a<=pc<a+live[a][0]:
                k=live[a]; 
                nm=k[2]
                tier='*' if ',*' in nm or nm.rstrip().endswith('*') else ('^' if nm.rstrip().endswith('^') else '')
                name=k[1]+':'+(nm[:70] if k[1]=='Builtin' else tier); break
            i-=1
        if name is None:
            if 0x400000<=pc<0x2601000:
                j=bisect.bisect_right(addr,pc)-1; name='CPP:'+syms[j][1][:90]
            elif pc>0x7f0000000000: name='LIB'
            else: name='?'
        c[name]+=1
t=sum(c.values())
g=collections.Counter()
for k,v in c.items(): g[k.split(':')[0]]+=v
print(g.most_common(12),t)
for k,v in c.most_common(int(sys.argv[1])): print(f'{v/t*100:.1f} {k}')
