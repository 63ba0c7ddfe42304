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
    [InlineData("Take down.")]
    [InlineData("Hidden")]
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
        using var folder = new ContentFolder().WithTrial("");
        var reader = new ContentReader(folder.Path);
        reader.Read(ContentFolder.Noon);

        folder.WithTrial("", "topics: [a");

        Assert.Single(reader.Read(ContentFolder.Noon).Site.Stories);
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

    private static void AssertHides(string file, string what, string line, Func<string, bool> mayStay)
    {
        var slips = SlipsIn(line).Distinct().Order(StringComparer.Ordinal).ToArray();
        Assert.True(slips.Length > 2_500, what);

        var up = slips.Where(
            slip =>
                Document.Read("news/slip.md", Encoding.UTF8.GetBytes(File(file, slip))).Publication
                    .WhyHidden(ContentFolder.Noon, TimeZoneInfo.Utc, mayNamePeopleAtRisk: true) is null);

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
