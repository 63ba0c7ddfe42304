using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PersecutionProfile.Content.Reading;

namespace PersecutionProfile.Content.Tests.Reading;

/// <summary>What somebody writes to take an entry down takes it down, however it is written; what is prose does not.</summary>
public sealed partial class TakedownTests
{
    /// <summary>
    /// What a finger, a keyboard of another language or a copied text puts into a line by mistake, besides printable ASCII.
    /// </summary>
    private static readonly string[] Unicode =
        [
            "\t", "\n", "\u2028", "\u00a0", "\u2003", "\u202f", "\u3000", "：", "＝", "–", "—", "“", "•", "é", "а", "ß", "ї", "北",
            "١", "😀", "\u0301", "\u00ad", "\u200b", "\ufeff", "\u202e", "\0", "\u001b", "\u0085", "\ufffe", "\U0001ffff", "\ufffd"
        ];

    private static readonly string[] Signs = [.. Enumerable.Range(' ', 95).Select(sign => ((char)sign).ToString()), .. Unicode];

    public static TheoryData<string> Takedowns =>
    [
        " draft: true", "\tdraft: true", "- draft: true", "  * draft: true", "1. draft: true", "> draft: true", "• draft: true",
        "draft true", "draft = true", "draft=true", "draft - true", "draft： true", "draft\u00a0: true", "draft\u00a0true",
        "DRAFT: TRUE", "Draft", "draft yes please", "draf: true", "draftt: true", "darft: true", "drsft true", "d raft: true",
        "draft: no", "draft: off", "draft: flase", "draft: maybe", "draft: !false", "draft: #true",
        "draft: yes # the family asked", "\"draft\": true", "**draft:** true",
        "<!-- draft: true -->", "draft: [true]", "draft:\n  - true", "draft:\ntrue", "draft: true until we have heard from her",
        "draf: true until we have heard from her", "drafts: some",
        "expires 2026-01-01", "- expires: 2026-01-01", "expire: 2026-01-01", "Expires: 2026-01-01", "expires:\n2026-01-01",
        "expires: yesterday", "expires: 24.11.2026", "expires: 24 November 2026", "expires: 2026-1-5", "expires: 2027-02-30",
        "expires: never", "expires now", "expired: soon", "expires: 2027", "expires: false",
        "- [x] draft: yes", "drafttrue", "&nbsp;draft: true", "ｄｒａｆｔ: true", "d r a f t : true", "D.R.A.F.T: YES",
        "~~draft: true~~", "expires: soon # ~",
        "published: false", "publish: no", "publish: never", "publish: false", "public: false", "visible: no", "status: draft",
        "state: Draft", "status: unpublished", "hidden: true", "delete: true", "remove: true", "removed: true", "offline: true",
        "unpublish: true", "private: true", "entwurf: true", "borrador: true", "brouillon: true", "- [x] Published: no",
        "DELETE THIS PAGE!", "Please remove this page.", "REMOVE THIS PAGE", "DO NOT PUBLISH", "TAKE DOWN", "UNPUBLISH NOW",
        "**TAKE THIS PAGE DOWN!!!**", "D R A F T",
        "- URGENT: remove this…", "URGENT! Remove this story, she is in danger.", "Unpublish", "Do not show this page.",
        "This page must go.", "Please delete.", "Remove immediately", "taken down for safety", "For her safety, take this offline!",
        "Offline nehmen!", "Bitte löschen!", "WITHDRAWN", "Embargoed", "Embargoed until she has left", "Pull this story", "Kill this story",
        "STOP! Do not read!", "This story has been removed for safety reasons.", "We have taken this story down.", "Removed.",
        "Please take this page down. Her brother wrote to us on Monday, and he asks us for it in the name of the whole family there.",
        "Don’t publish this!", "Ne pas publier", "REMOVED at the request of her mother", "[removed] She was seen.", "TAKE THIS PHOTO OFF",
        "is_draft: 1", "on hold: yes", "blocked: true", "danger: true", "sensitive: yes", "show: 0", "öffentlich: nein", "gelöscht: ja",
    ];

    [Theory]
    [MemberData(nameof(Takedowns))]
    public void Above_the_text_it_hides_the_page(string line)
    {
        using var folder = new ContentFolder().WithLaos().WithTrial(keys: $"countries: [laos]\n{line}");

        Assert.Empty(folder.Site.Stories);
        Assert.StartsWith("news/trial.md:6:", Assert.Single(folder.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Takedowns))]
    public void Below_the_text_it_hides_the_page(string line)
    {
        using var folder = new ContentFolder().WithLaos().WithTrial($"Text.\n{line}");

        Assert.Empty(folder.Site.Stories);
        Assert.StartsWith("news/trial.md:8:", Assert.Single(folder.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Takedowns))]
    public void In_a_file_that_cannot_be_read_it_hides_the_last_good_version(string line)
    {
        using var folder = new ContentFolder().WithTrial();
        var reader = new ContentReader(folder.Path);
        Assert.Single(reader.Read(ContentFolder.Noon).Site!.Stories);

        folder.WithTrial(keys: $"topics: [a\n{line}");

        Assert.Empty(reader.Read(ContentFolder.Noon).Site!.Stories);
    }

    [Theory]
    [InlineData("draft: false")]
    [InlineData("draft: False # we have asked")]
    [InlineData("draft: \"false\"")]
    [InlineData("draft:")]
    [InlineData("draft: # true or false")]
    [InlineData("# draft: true")]
    [InlineData("#draft: true")]
    [InlineData("  # draft: true")]
    [InlineData("expires:")]
    [InlineData("expires: 2027-01-01")]
    [InlineData("expires: '2027-01-01 18:30' # she leaves that day")]
    [InlineData("expires:\n")]
    [InlineData("# published: false")]
    [InlineData("# DELETE THIS PAGE")]
    [InlineData("dateline: a hidden church # private: true")]
    [InlineData("corrections: [{date: 2026-01-17, text: It was wrong., withdrawn: true}]")]
    [InlineData("corrections:\n  - date: 2026-01-17\n    text: It was wrong.\n    withdrawn: true")]
    [InlineData("summary: Draft laws")]
    public void Above_the_text_other_lines_do_not(string line)
    {
        using var folder = new ContentFolder()
            .With("news/trial.md",
                $"---\ntitle: A trial\ndate: 2026-01-16\n{(line.StartsWith("summary", StringComparison.Ordinal) ? "" : "summary: What happened.\n")}countries: []\n{line}\n---\nText.\n");

        Assert.Single(folder.Site.Stories);
        Assert.Empty(folder.Errors);
    }

    [Theory]
    [InlineData("Draft laws were passed in May.")]
    [InlineData("Drafts of the law were read in parliament.")]
    [InlineData("- Draft: a law on houses of worship")]
    [InlineData("Expired passports are not renewed.")]
    [InlineData("Raft by raft they crossed the river.")]
    [InlineData("They crossed the river on a\nraft.")]
    [InlineData("::: note\nThey crossed the river on a\nraft\n:::")]
    [InlineData("## Draft laws\n\nThey were read.")]
    [InlineData("Drafting laws")]
    [InlineData("Draught animals")]
    [InlineData("Draftsmen")]
    [InlineData("Experts said")]
    [InlineData("The draft: true")]
    [InlineData("Draft:\n\n- one\n- two")]
    [InlineData("**Draft:**\n\n- one\n- two")]
    [InlineData("Text.\n\n- Registered: no\n- Public: no\n- Hidden: yes\n\nText.")]
    [InlineData("Delete nothing from your memory.")]
    [InlineData("Remove this fear.")]
    [InlineData("Take down the walls.")]
    [InlineData("Hidden")]
    [InlineData("Remove the stones, said Jesus.")]
    [InlineData("Hide them.")]
    [InlineData("Hide us, Lord, in the shadow of your wings.")]
    [InlineData("Please remove this fear from us.")]
    [InlineData("Remove this cup.")]
    [InlineData("Stop this war.")]
    [InlineData("Do not share names.")]
    [InlineData("Do not publish the names of those who are in prison.")]
    [InlineData("Do not read this page if you are watched.")]
    [InlineData("Delete what they wrote of us, Lord.")]
    [InlineData("They removed the cross from the church.")]
    [InlineData("She was taken away.")]
    [InlineData("The cross must go, they said.")]
    [InlineData("This story must be told.")]
    [InlineData("This page is about prayer.")]
    [InlineData("This prayer was answered.")]
    [InlineData("Pull down the walls between us.")]
    [InlineData("STOP the killing.")]
    [InlineData("Urgent: pray for rain.")]
    [InlineData("Withdrawn from the town, they met in the woods.")]
    [InlineData("Danger and safety")]
    [InlineData("THE HIDDEN CHURCH")]
    [InlineData("Public: nobody")]
    public void Prose_does_not(string body)
    {
        using var folder = new ContentFolder().WithLaos().WithTrial(body);

        Assert.Single(folder.Site.Stories);
        Assert.Empty(folder.Errors);
    }

    [Theory]
    [InlineData("draft: false")]
    [InlineData("Expires: 2027-01-01")]
    public void Below_the_text_a_line_that_hides_nothing_now_is_a_finding_and_not_printed(string line)
    {
        using var folder = new ContentFolder().WithLaos().WithTrial($"Text.\n\n{line}\n");

        Assert.Equal("Text.", folder.Trial.Body.Text);
        Assert.EndsWith("(takedown)", Assert.Single(folder.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("draft: ~", 6, 8)]
    [InlineData("draft: -", 6, 9)]
    [InlineData("draft: \"\"", 6, 10)]
    [InlineData("draft: ? # she asks", 6, 8)]
    [InlineData("expires: -", 6, 11)]
    [InlineData("expires: ~", 6, 10)]
    public void A_key_with_a_sign_behind_it_hides(string line, int at, int column)
    {
        using var folder = new ContentFolder().WithLaos().WithTrial(keys: $"countries: [laos]\n{line}");

        Assert.Empty(folder.Site.Stories);
        Assert.StartsWith(
            $"news/trial.md:{at}:{column}: error: The page is hidden for safety", Assert.Single(folder.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DRAFT – a visit", true)]
    [InlineData("\"DRAFT: a visit\"", true)]
    [InlineData("\"[DRAFT] A visit\"", true)]
    [InlineData("(draft) A visit", true)]
    [InlineData("A visit (draft)", true)]
    [InlineData("A visit – DRAFT", true)]
    [InlineData("REMOVED", true)]
    [InlineData("Do not publish", true)]
    [InlineData("\"[REMOVED] A visit\"", true)]
    [InlineData("\"[Taken down] A visit\"", true)]
    [InlineData("REMOVED – a visit", true)]
    [InlineData("Draft - a visit", true)]
    [InlineData("DO NOT PUBLISH A visit", true)]
    [InlineData("Draft-law protests", false)]
    [InlineData("REMOVE THE STONES", false)]
    [InlineData("PRIVATE schools", false)]
    [InlineData("Taken down by the police", false)]
    [InlineData("\"[A] visit\"", false)]
    [InlineData("Draft laws passed in May", false)]
    [InlineData("A draft", false)]
    [InlineData("The DRAFT of a law", false)]
    [InlineData("Hidden", false)]
    [InlineData("Removed from his home", false)]
    public void A_title_that_says_so_hides(string title, bool hides)
    {
        using var folder = new ContentFolder()
            .WithLaos()
            .With("news/trial.md", $"---\ntitle: {title}\ndate: 2026-01-16\nsummary: S\ncountries: [laos]\n---\nText.\n");

        Assert.Equal(hides, folder.Site.Stories.IsEmpty);
        Assert.Equal(
            hides
                ? ["news/trial.md:2:8: error: The page is hidden for safety: by its title it is not to be seen. To keep it hidden, write `draft: true` between the two lines `---`, on a line of its own with nothing before it. To show it, take that out of the title. (takedown)"]
                : [],
            folder.Errors);
    }

    [Fact]
    public void A_draft_may_say_so_in_its_title_too()
    {
        using var folder = new ContentFolder()
            .WithLaos()
            .With("news/trial.md",
                "---\ntitle: DRAFT – a visit\ndate: 2026-01-16\nsummary: S\ncountries: [laos]\ndraft: true\n---\nText.\n");

        Assert.Empty(folder.Errors);
    }

    [Fact]
    public void A_line_within_a_value_of_several_lines_hides()
    {
        using var folder = new ContentFolder().WithTrial(keys: "dateline: >\n  a village\n  draft: true\n  in the north");

        Assert.Empty(folder.Site.Stories);
        Assert.StartsWith(
            "news/trial.md:7:3: error: The page is hidden for safety", Assert.Single(folder.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_above_the_first_fence_hides_and_is_said()
    {
        using var folder = new ContentFolder()
            .With("news/trial.md", "draft: true\n---\ntitle: A trial\ndate: 2026-01-16\nsummary: S\n---\nText.\n");

        Assert.Contains(
            folder.Errors,
            error =>
                error.StartsWith(
                    "news/trial.md:1:1: error: The page is hidden for safety: this line reads like `draft: true`",
                    StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("~~She was seen at the market.~~\n\n~~And at home.~~")]
    [InlineData("~~She was seen at the market.\n\nAnd at home.~~")]
    [InlineData("<!--\nShe was seen at the market.\n\nAnd at home.\n-->")]
    [InlineData("\n<!-- She was seen at the market.")]
    public void A_text_that_is_struck_out_or_a_note_hides(string body)
    {
        using var folder = new ContentFolder().WithLaos().WithTrial(body);

        Assert.Empty(folder.Site.Stories);
        Assert.Contains(
            folder.Errors,
            error =>
                error.StartsWith(
                    "news/trial.md:7:1: error: The page is hidden for safety: all of its text is struck out", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<!-- a note -->\n\nText.")]
    [InlineData("~~Wrong.~~ Right.")]
    [InlineData("~~One~~ and ~~two~~")]
    public void A_text_of_which_something_is_left_does_not(string body)
    {
        using var folder = new ContentFolder().WithLaos().WithTrial(body);

        Assert.Single(folder.Site.Stories);
        Assert.DoesNotContain(folder.Errors, error => error.EndsWith("(takedown)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u00a0\n")]
    [InlineData("---\n---\n")]
    [InlineData("x")]
    [InlineData("REMOVED")]
    [InlineData("Removed.")]
    [InlineData("deleted")]
    [InlineData("gone")]
    [InlineData("---\n---\nThis was taken down.\n")]
    [InlineData("Removed: the family asked for it")]
    [InlineData("https://example.org/elsewhere")]
    [InlineData("<!--\n---\ntitle: A trial\ndate: 2026-01-16\nsummary: What happened.\n---\nShe was seen at the market.\n-->")]
    [InlineData("---\ntitle: A trial\nsumary: What happened.\n---\n")]
    [InlineData("---\ntitle: A trial: she was seen\n---\n\n")]
    public void A_file_with_nothing_left_in_it_hides_the_last_good_version(string text)
    {
        using var folder = new ContentFolder().WithTrial();
        var reader = new ContentReader(folder.Path);
        Assert.Single(reader.Read(ContentFolder.Noon).Site.Stories);

        folder.With("news/trial.md", text);
        var reading = reader.Read(ContentFolder.Noon);

        Assert.Empty(reading.Site.Stories);
        Assert.Contains(reading.Findings, finding => finding.File == "news/trial.md" && finding.IsError);
        folder.WithTrial();
        Assert.Single(reader.Read(ContentFolder.Noon).Site.Stories);
    }

    [Theory]
    [InlineData("---\ntitle: A trial\ncode")]
    [InlineData("title: A trial\n\nShe was")]
    [InlineData("---\ntitle: A trial: she was seen\n---\nText.\n")]
    [InlineData("She was seen at the market, at the well and at home, and she asks all who read this to pray for her and for her mother.")]
    public void A_file_that_is_broken_keeps_the_last_good_version(string text)
    {
        using var folder = new ContentFolder().WithTrial();
        var reader = new ContentReader(folder.Path);
        reader.Read(ContentFolder.Noon);

        folder.With("news/trial.md", text);

        Assert.Single(reader.Read(ContentFolder.Noon).Site.Stories);
    }

    [Fact]
    public void A_mistake_in_an_entry_that_never_had_a_text_keeps_its_last_good_version()
    {
        using var folder = new ContentFolder().WithLaos("");
        var reader = new ContentReader(folder.Path);
        reader.Read(ContentFolder.Noon);

        folder.WithLaos("", "aliases: [a");

        Assert.Single(reader.Read(ContentFolder.Noon).Site.Countries);
    }

    [Theory]
    [InlineData("news/trial.md", "date: 2026-01-16\nsummary: She was seen.", "", true)]
    [InlineData("news/trial.md", "date: 2026-01-16\nsummary: She was seen.", ".", true)]
    [InlineData("news/trial.md", "date: 2026-01-16\nsummary: She was seen.", "Removed.", true)]
    [InlineData("news/trial.md", "date: 2026-01-16\nsummary: She was seen.", "This story has been removed for safety reasons.", true)]
    [InlineData("news/trial.md", "date: 2026-01-16\nsummary: Taken down.", "Text.", true)]
    [InlineData("news/trial.md", "date: 2026-01-16\nsummary: \"Removed.\"", "Text.", true)]
    [InlineData("news/trial.md", "date: 2026-01-16\nsummary: Removed from his home.", "Text.", false)]
    [InlineData("news/trial.md", "date: 2026-01-16\nsummary: She was seen.\nnote: please take this down", "Text.", true)]
    [InlineData("news/trial.md", "date: 2026-01-16\nsummary: She was seen.\nURGENT: remove this", "Text.", true)]
    [InlineData("prayer/trial.md", "date: 2026-01-16", "", true)]
    [InlineData("pages/trial.md", "summary: S", "\n\n", true)]
    [InlineData("pages/trial.md", "summary: S", "…", true)]
    [InlineData("help/trial.md", "summary: S", "", false)]
    [InlineData("help/trial.md", "summary: S", "\n", true)]
    [InlineData("help/trial.md", "summary: S", "—", true)]
    [InlineData("countries/trial.md", "code: LA\nsummary: S", "", false)]
    [InlineData("countries/trial.md", "code: LA\nsummary: S", " \n \n", true)]
    [InlineData("countries/trial.md", "code: LA\nsummary: S", "Removed.", true)]
    public void An_entry_of_which_the_text_was_taken_hides_unless_it_can_do_without(string path, string keys, string body, bool hides)
    {
        using var folder = new ContentFolder().With(path, $"---\ntitle: A trial\n{keys}\n---\n{body}");

        Assert.Equal(hides, folder.Site.Entries.IsEmpty);
        Assert.Equal(
            hides,
            folder.Errors.Any(error => error.StartsWith($"{path}:", StringComparison.Ordinal)
                && error.Contains("The page is hidden for safety: ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("unpublish")]
    [InlineData("hide")]
    [InlineData("take down")]
    [InlineData("STOP")]
    [InlineData("Hidden!")]
    [InlineData("on hold")]
    [InlineData("withdrawn: true")]
    [InlineData("withdrawn: yes # for her safety")]
    [InlineData("public: nein")]
    [InlineData("visible: nope")]
    [InlineData("public: only to friends")]
    [InlineData("hidden: until she is out")]
    public void A_word_or_a_switch_between_the_fences_hides_whether_the_file_can_be_read_or_not(string line)
    {
        using var folder = new ContentFolder().WithLaos().WithTrial();
        var reader = new ContentReader(folder.Path);
        reader.Read(ContentFolder.Noon);

        folder.WithTrial(keys: $"countries: [laos]\n{line}");

        Assert.Empty(folder.Site.Stories);
        var reading = reader.Read(ContentFolder.Noon);
        Assert.Empty(reading.Site.Stories);
        Assert.Contains(reading.Findings, finding => finding is { IsError: true, File: "news/trial.md", Line: 6 });
        Assert.Contains(reading.Findings, finding => finding.Message.Contains("hidden", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("hidden: nein")]
    [InlineData("danger: no")]
    [InlineData("public: ja")]
    [InlineData("published: 2026-01-16")]
    [InlineData("published: 16 January")]
    [InlineData("# hide")]
    [InlineData("topics: [hidden, private]")]
    [InlineData("topics:\n  - danger\n  - offline")]
    [InlineData("dateline: >\n  a village\n  hidden\n  in the north")]
    public void Other_words_between_the_fences_do_not(string line)
    {
        using var folder = new ContentFolder().WithLaos().WithTrial(keys: $"countries: [laos]\n{line}");

        Assert.Single(folder.Site.Stories);
    }

    [Fact]
    public void Every_word_of_the_table_hides_as_a_key()
    {
        var words = HoldBack.Words.ToArray();
        Assert.InRange(words.Length, 150, 400);
        string[] up =
        [
            .. words.SelectMany(
                word => new[] { $"{word}: true", $"{word.ToUpperInvariant()}: Yes", $"is_{word}: 1", $"{word} : ja # a note" })
                .Concat(HoldBack.WordsOfShowing.SelectMany(word => new[] { $"{word}: nein", $"{word}: 0", $"{word}: FALSE" }))
                .Where(line => !IsHidden($"---\ntitle: A\ndate: 2026-01-16\nsummary: A.\n{line}\n---\nText.\n")
                    || !IsHidden($"---\ntitle: A: B\ntopics: [\n{line}\n---\nText.\n")),
        ];

        Assert.Equal([], up);
    }

    [Fact]
    public void Every_sentence_of_the_table_hides_with_and_without_capitals_and_signs()
    {
        var sentences = TakedownSentence.Examples.ToArray();
        Assert.InRange(sentences.Length, 200, 1_000);
        string[] up =
        [
            .. sentences.SelectMany(text => new[] { text, text.ToUpperInvariant(), char.ToUpperInvariant(text[0]) + text[1..] })
                .SelectMany(text => new[] { text, $"{text}.", $"{text}!", $"**{text}!!!**", $"{text}…" })
                .Where(text => !IsHidden($"---\ntitle: A\ndate: 2026-01-16\nsummary: A.\n---\n{text}\n\nText.\n")
                    || !IsHidden($"---\ntitle: A\ndate: 2026-01-16\nsummary: A.\n---\nText.\n\n{text}\n")),
        ];

        Assert.Equal([], up);
    }

    [Fact]
    public void No_shipped_text_has_a_sentence_of_the_table()
    {
        var lines = Directory.EnumerateFiles(Path.Combine(Repository.Root, "content"), "*.md", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) is not ("README.md" or "REFERENCE.md"))
            .SelectMany(System.IO.File.ReadLines)
            .SelectMany(line => line.Split(". ").Append(line));

        Assert.Equal([], lines.Where(HoldBack.TakesDown));
    }

    [Theory]
    [InlineData("---\ntitle: A trial\ndate:\nsummary: What happened.\ncountries: []\n---\nText.\n")]
    [InlineData("---\ntitle: A trial\ndate: never\nsummary: What happened.\ncountries: []\n---\nText.\n")]
    [InlineData("---\ntitle: A trial\ndate: 2026-01-16\ncountries: []\n---\nText.\n")]
    [InlineData("---\ntitle: A trial\ndate: 2026-01-16\nsummary: What happened.\nText, and more of it.\n")]
    [InlineData("---\n# title: A trial\n# date: 2026-01-16\n# summary: What happened to her at home.\n# countries: [laos]\n---\nText.\n")]
    public void Who_breaks_a_file_reads_once_that_its_page_is_still_up_where_it_is(string text)
    {
        const string Said =
            "Visitors still see the last good page. To take it down, write `draft: true` on a line of its own, or remove the file.";
        using var folder = new ContentFolder().WithTrial();
        var reader = new ContentReader(folder.Path);
        reader.Read(ContentFolder.Noon);

        folder.With("news/trial.md", text);
        var reading = reader.Read(ContentFolder.Noon);

        Assert.Single(reading.Site.Stories);
        Assert.Single(reading.Findings, finding => finding.Message.Contains(Said, StringComparison.Ordinal));
        Assert.StartsWith("news/trial.md", reading.Findings[0].ToString(), StringComparison.Ordinal);
        Assert.Contains(Said, reading.Findings[0].Message, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Errors, error => error.Contains("last good page", StringComparison.Ordinal));

        folder.With("news/trial.md", text.Replace("Text", "draft: true\nText", StringComparison.Ordinal));
        reading = reader.Read(ContentFolder.Noon);

        Assert.Empty(reading.Site.Stories);
        Assert.DoesNotContain(reading.Findings, finding => finding.Message.Contains("last good page", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("---\ntitle: A trial\ndate: 2026-01-16\nsummary: What happened.\ncountries: []\npublish: never\n---\nText.\n")]
    [InlineData("draft: true\n---\ntitle: A trial\ndate: 2026-01-16\nsummary: What happened.\ncountries: []\n---\nText.\n")]
    [InlineData("This was a story about a trial.")]
    [InlineData("   \n \n")]
    [InlineData("removed")]
    [InlineData("---\n---\n")]
    public void What_takes_a_page_down_on_a_running_site_is_said(string text)
    {
        using var folder = new ContentFolder().WithTrial();
        var reader = new ContentReader(folder.Path);
        Assert.Single(reader.Read(ContentFolder.Noon).Site.Stories);

        folder.With("news/trial.md", text);
        var reading = reader.Read(ContentFolder.Noon);

        Assert.Empty(reading.Site.Stories);
        Assert.Contains(reading.Findings, finding => finding.IsError && finding.Message.Contains("hidden", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_renamed_to_an_old_copy_has_no_page_and_that_is_said()
    {
        using var folder = new ContentFolder().WithTrial();
        var reader = new ContentReader(folder.Path);
        Assert.Single(reader.Read(ContentFolder.Noon).Site.Stories);

        System.IO.File.Move(Path.Combine(folder.Path, "news", "trial.md"), Path.Combine(folder.Path, "news", "trial.md.old"));
        var reading = reader.Read(ContentFolder.Noon);

        Assert.Empty(reading.Site.Stories);
        Assert.Contains(
            reading.Findings,
            finding => finding.File == "news/trial.md.old" && finding.Message.Contains("has no page", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/news/trial", true)]
    [InlineData("/news/Trial/", true)]
    [InlineData("https://example.org/news/trial", true)]
    [InlineData("news/trial.md", true)]
    [InlineData("content/news/trial.md", true)]
    [InlineData("/news/trials", false)]
    [InlineData("/news", false)]
    [InlineData("/", false)]
    public void What_gone_yml_lists_is_gone_though_its_file_is_there(string line, bool hides)
    {
        using var folder = new ContentFolder().WithLaos().WithTrial();
        var reader = new ContentReader(folder.Path);
        Assert.Single(reader.Read(ContentFolder.Noon).Site.Stories);

        folder.With("gone.yml", $"- {line}\n");

        foreach (var reading in new[] { reader.Read(ContentFolder.Noon), folder.Read() })
        {
            Assert.Equal(hides, reading.Site.Stories.IsEmpty);
            Assert.Equal(hides, reading.Site.Addresses.Find("/news/trial") is null);
            var found = reading.Findings.Where(finding => finding.Rule == Rule.Takedown).Select(finding => (finding.File, finding.Line));
            Assert.Equal(hides ? [("gone.yml", 1)] : [], found);
        }
        folder.WithTrial(keys: "topics: [a");
        Assert.Equal(hides, reader.Read(ContentFolder.Noon).Site.Stories.IsEmpty);
    }

    [Fact]
    public void What_gone_yml_lists_leads_nowhere_though_it_is_an_alias()
    {
        using var folder = new ContentFolder().WithLaos(keys: "aliases: [/countries/lao, /countries/lao-pdr]")
            .With("gone.yml", "- /countries/lao\n");

        Assert.Null(folder.Site.Addresses.RedirectOf("/countries/lao"));
        Assert.True(folder.Site.Addresses.IsGone("/countries/lao"));
        Assert.NotNull(folder.Site.Addresses.RedirectOf("/countries/lao-pdr"));
        Assert.EndsWith("(alias-taken)", Assert.Single(folder.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void What_gone_yml_lists_goes_also_when_no_new_snapshot_can_be_made()
    {
        using var folder = new ContentFolder().WithLaos().WithTrial();
        var reader = new ContentReader(folder.Path);
        reader.Read(ContentFolder.Noon);
        reader.StandIn = () => throw new InvalidOperationException("A mistake of the program.");

        folder.With("gone.yml", "- /news/trial\n");

        Assert.Empty(reader.Read(ContentFolder.Noon).Site.Stories);
    }

    [Theory]
    [InlineData("news/trial.md", "Text.", true)]
    [InlineData("news/trial.md", "REMOVE THIS PAGE[^factbook]", false)]
    [InlineData("news/trial.md", "<<<<<<< one\nText.[^factbook]\n>>>>>>> other", false)]
    [InlineData("news/_trial.md", "Text.[^factbook]", false)]
    [InlineData("news/trial.md.txt", "Text.[^factbook]", false)]
    public void Nobody_is_told_to_remove_a_source_that_a_file_may_cite_which_is_not_shown(string path, string body, bool isTold)
    {
        using var folder = new ContentFolder().WithLaos("Text.[^lifeway]")
            .With(path, $"---\ntitle: A trial\ndate: 2026-01-16\nsummary: S\ncountries: [laos]\n---\n{body}\n");

        Assert.Equal(isTold, folder.Findings.Any(finding => finding.EndsWith("(uncited-source)", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("news/old/trial.md", true)]
    [InlineData("news/2026/_Drafts/trial.md", true)]
    [InlineData("news/removed/trial/index.md", true)]
    [InlineData("news/archive/trial.md", false)]
    [InlineData("news/2026/trial.md", false)]
    [InlineData("news/old/index.md", false)]
    [InlineData("news/hidden.md", false)]
    public void A_story_in_a_folder_of_such_a_name_is_hidden(string path, bool hides)
    {
        using var folder = new ContentFolder()
            .WithLaos()
            .With(path, "---\ntitle: A trial\ndate: 2026-01-16\nsummary: S\ncountries: [laos]\n---\nText.\n");

        Assert.Equal(hides, folder.Site.Stories.IsEmpty);
        Assert.Equal(hides ? 1 : 0, folder.Errors.Length);
    }

    [Theory]
    [InlineData("publish: 2099-01-01", true)]
    [InlineData("publish: tomorrow", true)]
    [InlineData("publish: 2026-01-01", false)]
    public void A_file_that_cannot_be_read_is_held_back_until_it_is_to_be_published(string line, bool hides)
    {
        using var folder = new ContentFolder().WithTrial();
        var reader = new ContentReader(folder.Path);
        reader.Read(ContentFolder.Noon);

        folder.WithTrial(keys: $"topics: [a\n{line}");

        Assert.Equal(hides, reader.Read(ContentFolder.Noon).Site.Stories.IsEmpty);
        Assert.Empty(folder.Site.Stories);
        Assert.Empty(folder.SiteAt("2099-01-02T00:00Z").Stories);
    }

    [Fact]
    public void The_earliest_of_several_dates_counts_wherever_it_stands()
    {
        using var folder = new ContentFolder().WithTrial("Text.\n\nexpires 2027-01-01", "expires: 2027-06-01\nexpires: 2027-03-01");

        Assert.Single(folder.SiteAt("2026-12-31T23:59Z").Stories);
        Assert.Empty(folder.SiteAt("2027-01-01T00:00Z").Stories);
        Assert.Equal(
            new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero),
            folder.Read(new DateTimeOffset(2026, 12, 31, 12, 0, 0, TimeSpan.Zero)).HoldsUntil);
    }

    [Fact]
    public void A_preview_shows_the_page_as_a_draft_without_the_line()
    {
        using var folder = new ContentFolder().WithTrial("Text.\n\ndraf true");

        var trial = Assert.Single(new ContentReader(folder.Path, showHidden: true).Read(ContentFolder.Noon).Site!.Stories);

        Assert.Equal(("Draft", "Text."), (trial.HiddenBecause, trial.Body.Text));
    }

    [Theory]
    [InlineData("embargo: 2026-12-01", true)]
    [InlineData(" - Hidden: yes", true)]
    [InlineData("embargo:", false)]
    [InlineData("private: false # she agreed", false)]
    [InlineData("# embargo: 2026-12-01", false)]
    [InlineData("summary: hidden", false)]
    [InlineData("---\nHidden: a house", false)]
    [InlineData("<<<<<<< draft\n=======\n>>>>>>> drafts", false)]
    [InlineData("<<<<<<< main\n=======\ndraft: true\n>>>>>>> drafts", true)]
    public void In_a_file_that_cannot_be_read_only_what_holds_it_back_hides_the_last_good_version(string lines, bool hides)
    {
        using var folder = new ContentFolder().WithTrial();
        var reader = new ContentReader(folder.Path);
        reader.Read(ContentFolder.Noon);

        folder.WithTrial(keys: $"topics: [a\n{lines}");

        Assert.Equal(hides, reader.Read(ContentFolder.Noon).Site!.Stories.IsEmpty);
    }

    [Fact]
    public void A_conflict_between_branches_is_said_whatever_their_names()
    {
        using var folder = new ContentFolder().WithTrial("<<<<<<< draft\nText.\n=======\nText.\n>>>>>>> drafts");

        Assert.EndsWith("(conflict-marker)", Assert.Single(folder.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("iso-8859-1")]
    public void A_file_in_another_encoding_hides_the_last_good_version(string encoding)
    {
        using var folder = new ContentFolder().WithTrial();
        var reader = new ContentReader(folder.Path);
        reader.Read(ContentFolder.Noon);
        var saved = Encoding.GetEncoding(encoding);

        folder.With(
            "news/trial.md", [.. saved.Preamble, .. saved.GetBytes("---\r\ntitle: Une fête à Vientiane\r\ndraft\u00a0: true\r\n---\r\n")]);

        Assert.Empty(reader.Read(ContentFolder.Noon).Site!.Stories);
    }

    public static TheoryData<string, string> PlacesOfSlips => new()
    {
        { "---\ntitle: A\ndate: 2026-01-16\nsummary: A.\ncountries: []\n{0}\n---\nText.\n", "a key" },
        { "---\n{0}\ntitle: A\ndate: 2026-01-16\nsummary: A.\ncountries: []\n---\nText.\n", "the first key" },
        { "---\ntitle: A\ndate: 2026-01-16\nsummary: A.\ncountries: []\n---\nText.\n{0}\n\nText.\n", "the text" },
        { "---\ntitle: A: B\n{0}\ntopics: [\n---\nText.\n", "a file that cannot be read" },
        { "title: A\n{0}", "a file without fences" },
        { "{0}\n---\ntitle: A\ndate: 2026-01-16\nsummary: A.\ncountries: []\n---\nText.\n", "a line above the first fence" },
        { "---\ntitle: A\ndate: 2026-01-16\nsummary: >\n  A.\n  {0}\n  B.\ncountries: []\n---\nText.\n", "a value of several lines" },
        { "---\ntitle: A\ndate: 2026-01-16\nsummary: A.\ncountries: []\n---\nText.\n\n{0}", "the end" },
    };

    [Theory]
    [MemberData(nameof(PlacesOfSlips))]
    public void No_slip_in_the_line_draft_leaves_the_page_up(string file, string what) =>
        AssertHides(file, what, "draft: true", slip => slip.StartsWith('#') && what is not ("the text" or "the end"));

    [Theory]
    [MemberData(nameof(PlacesOfSlips))]
    public void No_slip_in_the_line_expires_leaves_the_page_up_unless_it_makes_another_date(string file, string what) =>
        AssertHides(file, what, "expires: 2026-01-01", slip => slip.StartsWith('#')
            || (
                slip.StartsWith("expires: ", StringComparison.Ordinal)
                    && DateOnly.TryParseExact(
                        slip["expires: ".Length..], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                    && day > new DateOnly(2026, 11, 21)));

    [Fact]
    public void Nor_does_it_leave_the_last_good_version_up()
    {
        var slips = SlipsIn("draft: true").Distinct().ToArray();
        using var folder = new ContentFolder();
        for (var number = 0; number < slips.Length; number++)
            folder.With($"news/slip-{number}.md", File("---\ntitle: A\ndate: 2026-01-16\nsummary: A.\n---\nText.\n", ""));
        var reader = new ContentReader(folder.Path);
        Assert.Equal(slips.Length, reader.Read(ContentFolder.Noon).Site!.Stories.Length);
        for (var number = 0; number < slips.Length; number++)
            folder.With($"news/slip-{number}.md", File("---\ntitle: A: B\n{0}\n---\nText.\n", slips[number]));

        var up = reader.Read(ContentFolder.Noon).Site!.Stories
            .Select(story => slips[int.Parse(story.Slug.Value["slip-".Length..], CultureInfo.InvariantCulture)]);

        Assert.Equal(["#draft: true", "#raft: true"], up.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_key_is_taken_for_one_of_the_two()
    {
        var reference = System.IO.File.ReadAllText(Path.Combine(Repository.Root, "content", "REFERENCE.md"));
        var keys = KeyRow().Matches(reference).Select(row => row.Groups[1].Value).Except(["draft", "expires"]).ToArray();
        Assert.InRange(keys.Length, 40, 400);
        using var folder = new ContentFolder().WithLaos().WithTrial(string.Concat(keys.Select(key => $"{key}: one two\n\n")));

        Assert.Single(folder.Site.Stories);
    }

    private static bool IsHidden(string file) =>
        Document.Read("news/a.md", Encoding.UTF8.GetBytes(file)).Publication
            .WhyHidden(ContentFolder.Noon, TimeZoneInfo.Utc, mayNamePeopleAtRisk: true, needsTwoEyes: false) is not null;

    private static void AssertHides(string file, string what, string line, Func<string, bool> mayStay)
    {
        var slips = SlipsIn(line).Distinct().Order(StringComparer.Ordinal).ToArray();
        Assert.True(slips.Length > 2_500, what);

        var up = slips.Where(
            slip => !IsHidden(File(file, slip)));

        Assert.Equal(slips.Where(mayStay), up);
    }

    private static string File(string file, string line) => file.Replace("{0}", line, StringComparison.Ordinal);

    /// <summary>Insertions, deletions, substitutions, and neighbours changed over.</summary>
    private static IEnumerable<string> SlipsIn(string line)
    {
        for (var at = 0; at <= line.Length; at++)
        {
            foreach (var sign in Signs)
            {
                yield return line[..at] + sign + line[at..];
                if (at < line.Length)
                    yield return line[..at] + sign + line[(at + 1)..];
            }
            if (at < line.Length)
                yield return line.Remove(at, 1);
            if (at + 1 < line.Length)
                yield return line[..at] + line[at + 1] + line[at] + line[(at + 2)..];
        }
    }

    [GeneratedRegex(@"^\| `([a-z0-9-]+)`(?: or `[a-z]+`)? \|(?! [EW] )", RegexOptions.Multiline)]
    private static partial Regex KeyRow();
}
