import bisect,collections,sys
syms=[]
for l in open('/tmp/nodesyms.txt',errors='replace'):
    p=l.split(' ',2)
    try: syms.append((int(p[0],16),p[2].strip()))
    except: pass
addr=[s[0] for s in syms]
live={};starts=[]
def look(pc):
    i=bisect.bisect_right(starts,pc)-1; k=0
    while i>=0 and k<6:
        a=starts[i]
        if a in live and a<=pc<a+live[a][0]: return live[a]
        i-=1;k+=1
    return None
by=collections.defaultdict(collections.Counter); tot=0; allc=collections.Counter()
for l in open('v8.log',errors='replace'):
    if l.startswith('code-creation,'):
        p=l.rstrip('\n').split(',')
        try:
            a=int(p[4],16); sz=int(p[5]); 
            if a not in live: bisect.insort(starts,a)
            live[a]=(sz,p[1],','.join(p[6:]))
        except: pass
    elif l.startswith('tick,'):
        p=l.rstrip().split(',')
        if int(p[2])<8_000_000: continue
        tot+=1
        pc=int(p[1],16)
        own=look(pc)
        kind=None
        if own is not None and own[1]=='JS': continue
        if own is not None: kind=own[1]+' '+own[2][:40]
        elif 0x400000<=pc<0x2601000:
            j=bisect.bisect_right(addr,pc)-1; kind='CPP '+syms[j][1][:60]
        else: kind='LIB'
        group='CPP' if kind.startswith('CPP') else 'LIB' if kind=='LIB' else kind.split(' ')[0]
        cur=pc; name='?'
        chain=[]
        for s in p[6:]:
            if s in('overflow',): break
            try:
                if s.startswith('+0x') : cur=cur+int(s[1:],16)
                elif s.startswith('-0x'): cur=cur-int(s[1:],16)
                else: cur=int(s,16)
            except: continue
            k=look(cur)
            if k is not None and k[1]=='Builtin': chain.append(k[2]); continue
            if k is not None and k[1]=='JS':
                name=k[2].split(',0x')[0].replace('file:///tmp/h/me3/scratch/prof.mjs',''); break
        by[group][name]+=1
        allc[group]+=1
print(tot,allc.most_common())
for g in ('CPP','LIB'):
    print('==',g)
    for k,v in by[g].most_common(int(sys.argv[1])): print(f'{v/tot*100:.2f} {k}')
