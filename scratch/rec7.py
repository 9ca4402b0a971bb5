import json,sys,glob
ids=set(sys.argv[1:])
for f in glob.glob('/tmp/h/blind2/seen/*.jsonl')+glob.glob('/tmp/h/shop-blind/even/*.jsonl'):
    for l in open(f):
        r=json.loads(l)
        if r['id'] in ids:
            print('##',r['id'],r['now']); print(json.dumps(r['shop'],ensure_ascii=False))
            for m in r['messages']: print('  ',m['role'],json.dumps({k:v for k,v in m.items() if k!='role'},ensure_ascii=False))
            print('  DRAFT',r['draft']['text']); print('  NOTE',r.get('note'))
