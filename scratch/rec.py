import json,sys
f=sys.argv[1]
for s in json.load(open(f)):
    if s['id'] in sys.argv[2:]:
        print(s['id'],'now',s.get('now'))
        print(' R',json.dumps(s.get('records'),ensure_ascii=False)[:1800])
        print(' D',json.dumps(s.get('documents'),ensure_ascii=False)[:600])
        print(' M',json.dumps(s.get('messages'),ensure_ascii=False)[:1800])
