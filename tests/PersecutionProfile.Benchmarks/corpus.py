#!/usr/bin/env python3
"""Writes one synthetic content folder that this site and Hugo can both read, for compare.sh.

usage: corpus.py OUT [COUNTRIES=200] [STORIES=10000] [PRAYERS=1000]

OUT/content   the content folder, in the form of content/README.md
OUT           also a complete Hugo site over the same folder (config.toml, layouts/), so that
              `hugo --source OUT` builds the same documents
Deterministic: the same arguments give the same bytes.
"""
import datetime, json, os, random, sys

out = sys.argv[1]
countries, stories, prayers = (int(a) for a in (sys.argv[2:] + ["200", "10000", "1000"][len(sys.argv) - 2:])[:3])
rnd = random.Random(7)
here = os.path.dirname(os.path.abspath(__file__))
codes = list(json.load(open(os.path.join(here, "..", "..", "src", "PersecutionProfile.Content", "BaseFacts", "country-facts.json")))["countries"])
words = ("border church family prayer village prison pastor believer radio food medicine winter river market school "
         "government police refugee shelter training hope courage network worker faith night road letter harvest song "
         "mountain city neighbour partner report visit help aid support teach gather worship release arrest court").split()


def sentence(n=14):
    return " ".join(rnd.choice(words) for _ in range(n)).capitalize() + "."


def paragraph(k=5):
    return " ".join(sentence(rnd.randint(8, 20)) for _ in range(k))


def write(path, text):
    path = os.path.join(out, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as f:
        f.write(text)


write("content/site.yml", "name: Bench\ntagline: A synthetic site\nbase-url: https://example.org\nexit-url: https://example.com\n")
write("content/sources.yml", "almanac:\n  title: Bench Almanac\n  publisher: Bench\n  url: https://example.org/almanac\n")
write("content/figures.yml", "population:\n  label: Population\n  definition: People living in the country\nchristians:\n  label: Christians\n  definition: People who call themselves Christians\n")
slugs = [f"country-{i:03d}" for i in range(countries)]
for i, slug in enumerate(slugs):
    body = "\n\n".join(f"## {sentence(5)}\n\n{paragraph()}\n\n- {sentence()}\n- {sentence()}\n- **{sentence(3)}** [{sentence(2)}](/news)" for _ in range(5))
    write(f"content/countries/{slug}.md", f"---\ntitle: Country {i}\ncode: {codes[i % len(codes)]}\nsummary: {sentence(12)}\nfigures:\n"
          f"  - name: population\n    value: {rnd.randint(10**5, 10**8)}\n    as-of: 2025\n    source: almanac\n"
          f"  - name: christians\n    value: {rnd.randint(10**4, 10**6)}\n    as-of: 2024\n    source: almanac\n"
          f"rankings:\n  - edition: 2024\n    rank: {i + 1}\n    source: almanac\n---\n\n{body}\n")
first = datetime.date(2015, 1, 1)
for i in range(stories):
    date = first + datetime.timedelta(days=i % 4000)
    body = "\n\n".join([paragraph(), f"> {sentence()}", paragraph(), f"## {sentence(4)}", paragraph(), f"1. {sentence()}\n2. {sentence()}", paragraph(3)])
    write(f"content/news/story-{i:05d}.md", f"---\ntitle: {sentence(6)[:-1]}\ndate: {date}\ncountries: [{rnd.choice(slugs)}]\nsummary: {sentence(16)}\n---\n\n{body}\n")
for i in range(prayers):
    write(f"content/prayer/{rnd.choice(slugs)}/point-{i:05d}.md", f"---\ntitle: {sentence(5)[:-1]}\ndate: {first + datetime.timedelta(days=i % 4000)}\n---\n\n{paragraph(2)}\n")
write("content/help/pray.md", f"---\ntitle: Pray\norder: 1\nsummary: {sentence(10)}\n---\n\n{paragraph(2)}\n")
write("content/pages/about.md", f"---\ntitle: About\nsummary: {sentence(10)}\n---\n\n{paragraph(3)}\n")

write("config.toml", 'baseURL = "https://example.org/"\ntitle = "Bench"\nignoreFiles = ["\\\\.yml$"]\n[taxonomies]\ncountry = "countries"\n')
write("layouts/_default/baseof.html", '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title><link rel="stylesheet" href="/s.css"></head>'
      '<body><header><nav><a href="/">Home</a><a href="/countries/">Countries</a><a href="/news/">News</a></nav></header><main>{{ block "main" . }}{{ end }}</main><footer>Footer</footer></body></html>')
write("layouts/_default/single.html", '{{ define "main" }}<h1>{{ .Title }}</h1><time>{{ .Date.Format "2 January 2006" }}</time>{{ .Content }}'
      '<h2>Related</h2><ul>{{ range first 5 (.Site.RegularPages.Related .) }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}')
write("layouts/_default/list.html", '{{ define "main" }}<h1>{{ .Title }}</h1>{{ range (.Paginate .Pages 20).Pages }}<h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Summary }}</p>{{ end }}'
      '{{ template "_internal/pagination.html" . }}{{ end }}')
write("layouts/index.html", '{{ define "main" }}{{ range first 10 .Site.RegularPages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ end }}')
