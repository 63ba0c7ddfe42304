using System.Collections.Frozen;

namespace PersecutionProfile.Content.Findings;

/// <summary>
/// What a finding is about; its name stands in parentheses at the end of a finding, and all else in the table of rules in
/// content/REFERENCE.md.
/// </summary>
/// <param name="Example">What an editor did, in Markdown, for the guide.</param>
/// <param name="Remedy">What the editor does about it, in Markdown, for the guide.</param>
public sealed record Rule(string Name, Severity Severity, string Example, string Remedy)
{
    /// <summary>Whether it protects the people whom an entry tells about.</summary>
    public bool IsOfCare { get; private init; }

    // The file itself
    public static readonly Rule FileName = Error("file-name",
        example: "`My Story.md`, `laos.md.txt`, `café.md`, `sources.yaml`",
        remedy:
            "rename the file as the finding says. If Windows hides the ending: in the Explorer, *View*, *Show*, *File name extensions*");
    public static readonly Rule FilePlace = Error("file-place",
        example: "`country/laos.md`; `notes.md` beside the folders",
        remedy: "move it into the right folder");
    public static readonly Rule FileUnreadable = Error("file-unreadable",
        example: "another program keeps the file locked; its disk does not answer; it is no ordinary file",
        remedy: "close it there; ask for the right to read it; remove what is no file");
    public static readonly Rule FileTooLarge = Error("file-too-large",
        example: "more than 1 MB of text, more than 64 KB between the two lines `---`, or a line or a table beyond all measure",
        remedy: "split it");
    public static readonly Rule NotUtf8 = Error("not-utf8",
        example: "saved as “ANSI”, “Windows-1252” or “Unicode” (UTF-16)",
        remedy: "save it again with the encoding *UTF-8*");
    public static readonly Rule MissingFile = Error("missing-file",
        example: "the folder has no `site.yml`",
        remedy: "write one, or name the right folder: `--content FOLDER`");
    public static readonly Rule PrivateFile = Error("private-file",
        example:
            "`Original with real names.docx`, an e-mail, a contact list, `consent-form.pdf`; a photo whose name says that it is the original",
        remedy:
            "move it out of the folder. If it was shared or saved with git before, see [Taking something down](README.md#8-taking-something-down)");
    public static readonly Rule StrayFile = Warning("stray-file",
        example: "`report.pdf`, `laos.md.bak`, `Thumbs.db`: anything that the site does not read",
        remedy: "delete it, or move it out of the folder");
    public static readonly Rule CopiedCharacter = Warning("copied-character",
        example:
            "an invisible character, a no-break space before a date, `ﬁ` in one character, `â€™` for an apostrophe: they come with copied text",
        remedy: "go to the column, press Delete, and type what belongs there");
    public static readonly Rule SymbolicLink = Error("symbolic-link",
        example: "a link to a file outside this folder, to nothing, or in a circle",
        remedy: "put the file itself there, or remove the link");

    public static readonly Rule ControlCharacter = Error("control-character",
        example: "an invisible character that steers machines, such as U+001B; a file that another program saved, or that is no text",
        remedy: "delete it: go to the column, and press Delete once or twice. It is never shown");
    public static readonly Rule Noncharacter = Error("noncharacter",
        example: "an invisible code that stands for no character, such as U+FFFE, or half of one",
        remedy: "delete it: go to the column, and press Delete once or twice. It is never shown");
    public static readonly Rule Takedown = Error("takedown",
        example:
            "` draft: true` with a space before it, `- draft: true`, `draft true`, `draf: true`, `draft: no`, `expires: yesterday`, `draft: true` below the second `---`, `published: false`, `title: DRAFT – a visit`, `DELETE THIS PAGE` above the text, `summary: Removed.`, a story in a folder `old`, a text of which nothing is left, an entry that `gone.yml` lists",
        remedy:
            "**the page is hidden for safety**, unless the line says `false` or a date that is still to come. Write `draft: true` or `expires: 2026-12-31` as the guide has it, or remove the line. More than two words behind `draft` or `expires` are a sentence, and a line that begins with `#` between the two `---` is a note: both change nothing");

    // Between the two lines ---
    public static readonly Rule FrontMatter = Error("front-matter",
        example:
            "the first or the second line `---` is missing; something stands above the first; the file is empty; a key stands in the text",
        remedy: "put both lines in, the first at the very top");
    public static readonly Rule YamlSyntax = Error("yaml-syntax",
        example: "`title: Laos: a visit`, `title:Laos`, a Tab, a bracket or a quotation mark that is not closed",
        remedy: "mostly: put straight quotation marks around the whole value");
    public static readonly Rule YamlFeature = Error("yaml-feature",
        example: "`title: *Bae` or `title: &c`",
        remedy: "put quotation marks around the whole value");
    public static readonly Rule DuplicateKey = Error("duplicate-key",
        example: "two lines `title:`",
        remedy: "remove one; the first counts");
    public static readonly Rule UnknownKey = Error("unknown-key",
        example: "`topic:` for `topics:`",
        remedy: "correct it, as the finding proposes; see [the keys](#every-key)");
    public static readonly Rule MissingKey = Error("missing-key",
        example: "a story without `summary`",
        remedy: "add it");
    public static readonly Rule InvalidValue = Error("invalid-value",
        example: "`date: 01/02/2021`, `code: la`, `rank: first`, `consent: yes`",
        remedy: "write what the finding asks for");
    public static readonly Rule TypographicQuotes = Error("typographic-quotes",
        example: "`title: “Laos”` with curly quotation marks around it",
        remedy: "use straight ones: `\"Laos\"`. Inside a text, curly ones are fine");
    public static readonly Rule RealName = OfCare(Severity.Error, "real-name",
        example: "a pair under `names-changed`: `{Anna: Bae}`",
        remedy:
            "list the cover name alone. If the file was saved anywhere, see [Taking something down](README.md#8-taking-something-down)");
    public static readonly Rule ConflictMarker = Error("conflict-marker",
        example:
            "lines `<<<<<<<`, `=======` and `>>>>>>>`, which git writes around two versions of a text; also in the text and in the other files",
        remedy: "keep what is right of both versions, and remove these lines");
    public static readonly Rule CutAtHash = Warning("cut-at-hash",
        example: "`title: Prayer request #3`: what stands behind the `#` is not shown",
        remedy: "put quotation marks around the whole value; put a space behind the `#` of a note");

    // Its body
    public static readonly Rule BodyNesting = Error("body-nesting",
        example: "quotations or lists more than a hundred deep",
        remedy: "write it with fewer levels");
    public static readonly Rule HeadingLevel = Error("heading-level",
        example: "`# The church`",
        remedy: "begin it with `##`");
    public static readonly Rule Directive = Error("directive",
        example: "`::: nota`; a block that is not closed; a `:::` too many; `::: story` without a title",
        remedy: "correct the name, close it, or give it a title");
    public static readonly Rule UnsafeLink = Error("unsafe-link",
        example: "`[x](javascript:…)`, `[x](ftp://…)`, `[x](//example.org)`",
        remedy: "use `https://`, `mailto:`, a path or a file");
    public static readonly Rule RemotePicture = Error("remote-picture",
        example: "`![](https://example.org/a.jpg)`",
        remedy: "save it beside the entry, if you may, and list it under `photos`");
    public static readonly Rule UnknownPhoto = Error("unknown-photo",
        example: "`![](field.jpg)`, and `photos` does not list it",
        remedy: "list it, or correct its name");
    public static readonly Rule PicturePlace = Error("picture-place",
        example: "`![](field.jpg)` in the middle of a sentence",
        remedy: "put an empty line before and after it");

    public static readonly Rule BidiOverride = Error("bidi-override",
        example: "an invisible character that turns the direction of the text around; it comes with copied text",
        remedy: "delete it: go to the column, and press Delete once or twice");
    public static readonly Rule QuoteSource = Warning("quote-source",
        example: "a block `::: quote` without `[^key]`",
        remedy: "cite the source that prints these words as speech, or take them out of the block");
    public static readonly Rule Placeholder = Error("placeholder",
        example: "`Write the story here.`, `TODO`, or a heading with nothing below it, in an entry that is no draft",
        remedy: "write what belongs there, or delete it");
    public static readonly Rule Unfinished = Warning("unfinished",
        example:
            "`[check with A.]`, `XXX`, `???`, “Sure! Here is a shortened version”, “Sent from my iPhone”, or a text that ends with “and” or without a full stop, in an entry that is no draft",
        remedy: "do what the note says and delete it, or write the rest");
    public static readonly Rule CorrectionInText = Warning("correction-in-text",
        example: "a paragraph that begins with “Correction:” or “CORRECTION 28 Nov.:”",
        remedy: "put it under `corrections`, with `date` and `text`");
    public static readonly Rule LongPrayer = Warning("long-prayer",
        example: "a prayer point of more than ten sentences",
        remedy: "say it in one to three, and tell the rest in a story");
    public static readonly Rule RawMark = Error("raw-mark",
        example:
            "`[open-doors]` without `^`, `##Heading`, `<b>`, `**bold` that is not closed, a table without its second line, `==words==` or `:pray:` from another program: visitors see the signs",
        remedy: "write it as [Writing the text](#writing-the-text) shows. Put `\\` before a sign that shall be seen");
    public static readonly Rule UnmeantForm = Warning("unmeant-form",
        example:
            "four spaces before a paragraph, which make computer code of it; a line `---` right below a paragraph, which makes a heading of it; a footnote that nothing refers to, or that has the name of a source; words to pray without `kind: prayer`",
        remedy: "take the spaces away; put an empty line before `---`; add the key");

    // The people in it
    public static readonly Rule ProtectedName = OfCare(Severity.Error, "protected-name",
        example: "a name of your list of protected names, in a text or in a file's name; neither is printed",
        remedy:
            "take it out or rename the file, then see [Taking something down](README.md#8-taking-something-down): what was saved once may be kept elsewhere");
    public static readonly Rule UnlistedName = OfCare(Severity.Error, "unlisted-name",
        example: "`Samyoung*` in the text",
        remedy: "`names-changed: [Samyoung]`, and no asterisk");
    public static readonly Rule NameTold = OfCare(Severity.Warning, "name-told",
        example: "“Her real name is …”, “Mina (real name: …)”, in a text or in a correction",
        remedy: "take the name out, and never repeat it in a correction; see [Taking something down](README.md#8-taking-something-down)");
    public static readonly Rule UnusedName = OfCare(Severity.Warning, "unused-name",
        example: "`names-changed: [Bae]`, or Bae under `people` with `changed: true`, and no Bae in the text",
        remedy: "correct the spelling, or remove it");
    public static readonly Rule NamesAtRisk = OfCare(Severity.Warning, "names-at-risk",
        example: "`names-at-risk: true`, and `contact: /corrections` in `site.yml` of a public site: the entry is hidden",
        remedy: "write an e-mail address that is read every day under `contact`; or take the names out, and the line");
    public static readonly Rule ContactData = OfCare(Severity.Warning, "contact-data",
        example:
            "an e-mail address, a telephone number, the name before a message copied from WhatsApp, the head of an e-mail, or a folder of your computer in a country, story or prayer point",
        remedy: "leave it out, unless it is an organisation's public one");
    public static readonly Rule BetrayingLink = OfCare(Severity.Warning, "betraying-link",
        example:
            "`https://example.org/a?fbclid=…`, `https://www.google.com/url?q=…`, a document of Google Docs: they can tell who shared them; `http://192.168.1.5/a`, which only your own network knows",
        remedy: "write the address of the page itself, as the finding shows it");
    public static readonly Rule ExactPlace = OfCare(Severity.Warning, "exact-place",
        example: "`12 Mission Street`, `17.97538, 102.63309`, a link to a place on Google Maps or OpenStreetMap",
        remedy: "blur it: “a village in the north”");
    public static readonly Rule PlaceDayName = OfCare(Severity.Warning, "place-day-name",
        example: "“On 12 March 2024 Pastor Mina was taken from the village of Nam Tha”: a place, a day and a name in one paragraph",
        remedy: "blur one of the three: “that spring”, “in the north”, “a pastor”");
    public static readonly Rule Route = OfCare(Severity.Warning, "route",
        example: "“She crossed the river at Nam Tha, then went by train to Anlu”",
        remedy: "leave out where people cross and how they travel: others need the same way");
    public static readonly Rule PhotoConsent = OfCare(Severity.Warning, "photo-consent",
        example: "`alt: A girl smiles at the door` with `consent: no-faces`; a child in a photo with `consent: not-needed`",
        remedy: "crop the face out, ask for consent, or say in the alternative text how nobody can be recognised: “seen from behind”");
    public static readonly Rule PhotoPhone = OfCare(Severity.Warning, "photo-phone",
        example: "`credit: Mina, 020 5551 2345` under `photos`",
        remedy: "take it out, in the words and in the picture");
    public static readonly Rule NameInAddress = OfCare(Severity.Warning, "name-in-address",
        example: "`news/mina-went-home.md` with the title “She went home” and `names-changed: [Mina]`; a photo `mina.jpg`",
        remedy: "rename the file: an address stays in histories and messages, and a photo's name ties its picture to a person");
    public static readonly Rule TwoNames = OfCare(Severity.Warning, "two-names",
        example: "Mina in a story and Nina in its prayer; Mina under `names-changed` in one of two entries from the same source alone",
        remedy: "give one person one name in all entries, and list it in each");
    public static readonly Rule PersonReview = OfCare(Severity.Warning, "person-review",
        example: "`review-by: 2025-01-01` in an entry with people in it, or of one of its `people`",
        remedy: "ask whether they still agree and are no more in danger than before, then set a new `review-by`");
    public static readonly Rule SecondEyes = OfCare(Severity.Warning, "second-eyes",
        example: "`two-eyes: true` in `site.yml`, and an entry with people in it without `checked-by`: it is hidden",
        remedy: "let somebody read it who did not write it, and add `checked-by` with their initials");
    public static readonly Rule NeedlessAnswer = OfCare(Severity.Warning, "needless-answer",
        example: "`looked-at: {route: \"…\"}`, and no route in the text any more",
        remedy: "remove it: it would silence the next alarm, too");

    public static readonly Rule NeedlessCarry = OfCare(Severity.Warning, "needless-carry",
        example: "`carry: yes`, and neither `in-danger` nor `names-at-risk`, and no such story that a prayer belongs to",
        remedy: "remove it: it would let the entry into copies when somebody is in danger later");

    // What it names
    public static readonly Rule DeadLink = Error("dead-link",
        example: "`[Laos](/countries/loas)`; a link to a draft; a heading that is not there",
        remedy: "correct it, or remove it");
    public static readonly Rule UnknownCountry = Error("unknown-country",
        example: "`countries: [Laos]`, `prayer/loas/`, `loas: 28` in a file of `rankings/`",
        remedy: "write it like its file: `laos`, `south-korea`");
    public static readonly Rule MissingCountry = Warning("missing-country",
        example:
            "prayers in `prayer/laos/`, and no `countries/laos.md`, because it was renamed or is still to be written; `prayer/laos-courage.md` beside the folder `prayer/laos/`",
        remedy: "give the folder the name of the country's file, or write the profile; until then these prayers are not shown");
    public static readonly Rule UnknownSource = Error("unknown-source",
        example: "`[^opendoors]`, and `sources.yml` has only `open-doors`",
        remedy: "correct it, or add the source");
    public static readonly Rule UnknownFigure = Error("unknown-figure",
        example: "`name: chrisitans`",
        remedy: "correct it, or add it to `figures.yml`");
    public static readonly Rule UnknownStory = Error("unknown-story",
        example: "`story: bae`, and there is no `news/bae.md`",
        remedy: "write the story's file name without `.md`");
    public static readonly Rule ReservedAddress = Error("reserved-address",
        example: "`pages/news.md`, or a name of two letters",
        remedy: "give it another name");
    public static readonly Rule AddressTaken = Error("address-taken",
        example: "`news/a-visit.md` and `news/2026/a-visit.md`; `pages/rankings.md` beside the files in `rankings/`",
        remedy: "rename or remove one; until then the first is served, and your page before the site's own list");

    public static readonly Rule Copy = Warning("copy",
        example: "`news/a-visit-old.md` beside `news/a-visit.md`; two files with the same text",
        remedy: "remove one of them");
    public static readonly Rule AliasTaken = Error("alias-taken",
        example: "an alias that is the address of a page, or stands in two files",
        remedy: "remove it where it does not belong");

    // Translations
    public static readonly Rule TranslationLanguage = Error("translation-language",
        example: "`countries/laos.ko.md`, and `languages` in `site.yml` does not list `ko`",
        remedy: "add it there, or remove the file");
    public static readonly Rule TranslationOriginal = Error("translation-original",
        example: "`news/a-visit.ko.md`, and there is no `news/a-visit.md`",
        remedy: "give it the name of its original; if that is gone, remove the translation, too");
    public static readonly Rule TranslationSections = Error("translation-sections",
        example: "five headings in the original and four in the translation; a translation without a text",
        remedy: "give it the same headings, in the same order");
    public static readonly Rule TranslationNames = Warning("translation-names",
        example: "`names-changed: [Mina]` in the original, and no Mina in the translation",
        remedy: "add `names-changed` with the names as the translation writes them, in the original's order; never a real name");
    public static readonly Rule TranslationOld = Warning("translation-old",
        example: "the original was changed after it had been translated; a translation without `follows`",
        remedy: "translate what has changed; then write the line `follows` as the finding shows it");
    public static readonly Rule TranslationTerm = Warning("translation-term",
        example: "“house church” in the original, `house church: 가정교회` in `glossary.ko.yml`, and no 가정교회 in that part",
        remedy: "use the word of the glossary, or add the one that you use to it, with ` / ` between the two");
    public static readonly Rule TranslationUnfinished = Warning("translation-unfinished",
        example: "a draft of a translation in which the summary or a part of the text is still missing",
        remedy: "translate the rest, then remove the line `draft: true`; the draft may wait as long as you like");
    public static readonly Rule TranslationDiffers = Warning("translation-differs",
        example: "another number, a link or a citation that is missing, a part in the words of the original, `takes` not translated",
        remedy: "compare the two sentence by sentence");

    // The whole
    public static readonly Rule ShareMismatch = Warning("share-mismatch",
        example: "a share of 1.7 % beside 500,000 of 7,000,000, from one source",
        remedy: "check both numbers; if both are right, say in a `note` why they differ");
    public static readonly Rule UnlikelyPopulation = Warning("unlikely-population",
        example: "`value: 79000000` for the population of Laos, of about 8 million",
        remedy: "count the digits; if the number is right, say in a `note` why it differs");
    public static readonly Rule SecondRanking = Error("second-ranking",
        example:
            "two blocks of one edition from one source under `rankings`; a block that repeats or contradicts `rankings/world-watch-list-2026.yml`; two countries with one rank in that file",
        remedy: "keep one of them, or correct it; if both are right, say in a `note` why");
    public static readonly Rule CountryCode = Error("country-code",
        example: "`code: LA` in `nepal.md`; two countries with one code",
        remedy: "correct the code, or the file's name and title");
    public static readonly Rule FutureDate = Error("future-date",
        example:
            "`updated`, `reviewed`, `read-until`, `reported`, `answered`, the `date` of a correction, or a source's `date` or `retrieved`, later than today",
        remedy: "correct the year");
    public static readonly Rule FarDate = Warning("far-date",
        example: "a `date` or `publish` more than a year ahead",
        remedy: "correct the year, or leave it if the entry shall wait so long");
    public static readonly Rule NeverShown = Warning("never-shown",
        example: "`expires` not later than `date` or `publish`",
        remedy: "correct one of the two, or leave both if the entry shall stay down");
    public static readonly Rule EarlyCorrection = Warning("early-correction",
        example: "a correction with a `date` before that of its story",
        remedy: "correct the year of one of the two");
    public static readonly Rule HalfAnswered = Warning("half-answered",
        example: "a prayer point with `answered` and without `thanks`, or the other way round",
        remedy: "say when it was answered, and what to give thanks for");
    public static readonly Rule ReviewPassed = Warning("review-passed",
        example: "`review-by: 2025-01-01`",
        remedy: "check the entry against its sources, then set `reviewed` and a new `review-by`");
    public static readonly Rule StoryCountry = Warning("story-country",
        example: "a story without `countries`",
        remedy: "add it; write `countries: []` if it is about none");
    public static readonly Rule MissingPhoto = Error("missing-photo",
        example: "`file: field.jpg`, and there is no such file; a list of photos in an entry that is no folder",
        remedy: "put the photo beside `index.md`, or correct its name");
    public static readonly Rule AltText = Warning("alt-text",
        example: "`alt: field.jpg`, `alt: Photo of Mina`",
        remedy: "say in one sentence what can be seen");
    public static readonly Rule SecondLead = Warning("second-lead",
        example: "two photos with `role: lead`",
        remedy: "remove the line from one of them");
    public static readonly Rule PhotoRefused = Error("photo-refused",
        example: "a photo that is damaged or over 40 MB, or a HEIC picture that was only renamed to `.jpg`",
        remedy: "save it as JPEG again: [Photos](#photos)");
    public static readonly Rule PhotoBetrays = OfCare(Severity.Warning, "photo-betrays",
        example: "a photo with the place where it was taken, the camera's number or the owner's name in it",
        remedy: "the site takes them out of what it shows; save a copy without them, so that nobody finds them in the file");
    public static readonly Rule OrphanPhoto = Warning("orphan-photo",
        example: "a picture in the folder that no entry lists",
        remedy: "list it, or remove it");
    public static readonly Rule UncitedSource = Warning("uncited-source",
        example: "a source that nothing cites",
        remedy: "cite it, or remove it");
    public static readonly Rule SecondPrayer = Warning("second-prayer",
        example: "two files with `kind: prayer` for one country",
        remedy: "leave it if you want both; the printed sheet and the text for messages show only the first");

    /// <summary>Those that <c>looked-at</c> answers, by name.</summary>
    public static FrozenDictionary<string, Rule> Alarms { get; } =
        new[] { NameTold, ContactData, ExactPlace, PlaceDayName, Route, PhotoConsent, PhotoPhone, NameInAddress, TwoNames }
            .ToFrozenDictionary(rule => rule.Name);

    private static Rule OfCare(Severity severity, string name, string example, string remedy) =>
        new(name, severity, example, remedy) { IsOfCare = true };

    private static Rule Error(string name, string example, string remedy) => new(name, Severity.Error, example, remedy);

    private static Rule Warning(string name, string example, string remedy) => new(name, Severity.Warning, example, remedy);
}
