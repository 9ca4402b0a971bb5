"""A shop's bot in Python. Nothing but the base URL tells it of the gateway.

    pip install openai
    OPENAI_BASE_URL=http://127.0.0.1:8787/v1 OPENAI_API_KEY=sk-example python client.py
"""

from openai import OpenAI

client = OpenAI()
question = [{"role": "user", "content": "What does the Kestrel stove cost? 多少钱？"}]
turn = {"conversationId": "c-7", "customer": {"id": "u-1"}, "jurisdictions": ["UK"]}

completion = client.chat.completions.create(
    model="shop-model",
    messages=question,
    extra_body={"vouchsafe": turn},
)
print(completion.choices[0].message.content)
print(completion.vouchsafe["reply"]["status"])

shown = ""
for chunk in client.chat.completions.create(
    model="shop-model",
    messages=question,
    stream=True,
    extra_headers={"x-vouchsafe-conversation": "c-7", "x-vouchsafe-jurisdictions": "UK"},
):
    if "retract" in (getattr(chunk, "vouchsafe", None) or {}):
        shown = ""
    for choice in chunk.choices:
        shown += choice.delta.content or ""
print(shown)

tools = [
    {
        "type": "function",
        "function": {
            "name": "find_order",
            "parameters": {"type": "object", "properties": {"id": {"type": "string"}}},
        },
    }
]
completion = client.chat.completions.create(
    model="shop-model",
    messages=[{"role": "user", "content": "Where is order A1?"}],
    tools=tools,
)
print(completion.choices[0].message.tool_calls[0].function.arguments)

response = client.responses.create(
    model="shop-model", input="What does the Kestrel stove cost?", extra_body={"vouchsafe": turn}
)
print(response.output_text)

print([model.id for model in client.models.list()])
