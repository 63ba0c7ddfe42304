using System.Buffers;

namespace PersecutionProfile.Content.Tests;

/// <summary>Code is read side by side, on small screens and in a review: its lines are short.</summary>
public sealed class CodeLinesTests
{
    private const int Longest = 140;

    /// <summary>What may stand beside a literal that is longer than a line.</summary>
    private static readonly SearchValues<char> Punctuation = SearchValues.Create("?:+=>(),;.[]{} ");

    /// <summary>Not broken yet. Nothing is to be added.</summary>
    private static readonly HashSet<string> Unbroken =
    [
        "src/PersecutionProfile.Content/BaseFacts/BaseFacts.cs",
        "src/PersecutionProfile.Content/Checking/BodyLinks.cs",
        "src/PersecutionProfile.Content/Checking/CopiedCharacters.cs",
        "src/PersecutionProfile.Content/Checking/LinkTargets.cs",
        "src/PersecutionProfile.Content/Checking/People.cs",
        "src/PersecutionProfile.Content/Checking/SiteChecks.cs",
        "src/PersecutionProfile.Content/Checking/Unfinished.cs",
        "src/PersecutionProfile.Content/Checking/Word.cs",
        "src/PersecutionProfile.Content/DailyPrayer.cs",
        "src/PersecutionProfile.Content/Entry.cs",
        "src/PersecutionProfile.Content/Finding.cs",
        "src/PersecutionProfile.Content/Fixing/FolderFixer.cs",
        "src/PersecutionProfile.Content/Photos/CleanPhoto.cs",
        "src/PersecutionProfile.Content/Photos/ColourSpace.cs",
        "src/PersecutionProfile.Content/Photos/Exif.cs",
        "src/PersecutionProfile.Content/Photos/IccWriter.cs",
        "src/PersecutionProfile.Content/Photos/JpegCleaner.cs",
        "src/PersecutionProfile.Content/Photos/JpegFrame.cs",
        "src/PersecutionProfile.Content/Photos/JpegMetadata.cs",
        "src/PersecutionProfile.Content/Photos/PhotoCleaner.cs",
        "src/PersecutionProfile.Content/Photos/PhotoSignature.cs",
        "src/PersecutionProfile.Content/Photos/PngCleaner.cs",
        "src/PersecutionProfile.Content/Photos/PngColours.cs",
        "src/PersecutionProfile.Content/Photos/PngHeader.cs",
        "src/PersecutionProfile.Content/Photos/PngPixels.cs",
        "src/PersecutionProfile.Content/Photos/WebPCleaner.cs",
        "src/PersecutionProfile.Content/Photos/WebPPicture.cs",
        "src/PersecutionProfile.Content/PreviewNotes.cs",
        "src/PersecutionProfile.Content/Reading/Bodies/BodyReader.cs",
        "src/PersecutionProfile.Content/Reading/Bodies/BodyRenderer.cs",
        "src/PersecutionProfile.Content/Reading/Bodies/RawMarks.cs",
        "src/PersecutionProfile.Content/Reading/Cleaning.cs",
        "src/PersecutionProfile.Content/Reading/ContentFile.cs",
        "src/PersecutionProfile.Content/Reading/ContentReader.cs",
        "src/PersecutionProfile.Content/Reading/DataFile.cs",
        "src/PersecutionProfile.Content/Reading/Document.cs",
        "src/PersecutionProfile.Content/Reading/EntryPlace.cs",
        "src/PersecutionProfile.Content/Reading/EntryReader.cs",
        "src/PersecutionProfile.Content/Reading/Fields.cs",
        "src/PersecutionProfile.Content/Reading/FigureReadings.cs",
        "src/PersecutionProfile.Content/Reading/FiguresReader.cs",
        "src/PersecutionProfile.Content/Reading/FileFindings.cs",
        "src/PersecutionProfile.Content/Reading/FileKind.cs",
        "src/PersecutionProfile.Content/Reading/FolderFiles.cs",
        "src/PersecutionProfile.Content/Reading/FrontMatter.cs",
        "src/PersecutionProfile.Content/Reading/HoldBack.cs",
        "src/PersecutionProfile.Content/Reading/Links.cs",
        "src/PersecutionProfile.Content/Reading/OrdinaryFile.cs",
        "src/PersecutionProfile.Content/Reading/PhotoReader.cs",
        "src/PersecutionProfile.Content/Reading/PictureFile.cs",
        "src/PersecutionProfile.Content/Reading/Publication.cs",
        "src/PersecutionProfile.Content/Reading/ReadEntry.cs",
        "src/PersecutionProfile.Content/Reading/SiteAssembly.cs",
        "src/PersecutionProfile.Content/Reading/SourcesReader.cs",
        "src/PersecutionProfile.Content/Reading/StateFolder.cs",
        "src/PersecutionProfile.Content/Reading/Takedown.cs",
        "src/PersecutionProfile.Content/Reading/Values.cs",
        "src/PersecutionProfile.Content/Reading/YamlMistake.cs",
        "src/PersecutionProfile.Content/Reading/YamlReader.cs",
        "src/PersecutionProfile.Content/Rule.cs",
        "src/PersecutionProfile.Content/Searching/Excerpt.cs",
        "src/PersecutionProfile.Content/Searching/Letters.cs",
        "src/PersecutionProfile.Content/Searching/Marking.cs",
        "src/PersecutionProfile.Content/Searching/PostingsBuilder.cs",
        "src/PersecutionProfile.Content/Searching/SearchDocument.cs",
        "src/PersecutionProfile.Content/Searching/SearchIndex.cs",
        "src/PersecutionProfile.Content/Searching/SearchQuery.cs",
        "src/PersecutionProfile.Content/Searching/SearchResults.cs",
        "src/PersecutionProfile.Content/Searching/Words.cs",
        "src/PersecutionProfile.Content/SiteContent.cs",
        "src/PersecutionProfile.Content/UnusableCharacters.cs",
        "src/PersecutionProfile.Content/Writing/Keys.cs",
        "src/PersecutionProfile.Content/Writing/NewEntry.cs",
        "src/PersecutionProfile.Content/Writing/NewPhoto.cs",
        "src/PersecutionProfile.Web/Assets.cs",
        "src/PersecutionProfile.Web/Commands/CheckCommand.cs",
        "src/PersecutionProfile.Web/Commands/CommandLine.cs",
        "src/PersecutionProfile.Web/Commands/ExportCommand.cs",
        "src/PersecutionProfile.Web/Commands/NewCommand.cs",
        "src/PersecutionProfile.Web/ContentSettings.cs",
        "src/PersecutionProfile.Web/Export/Answer.cs",
        "src/PersecutionProfile.Web/Export/ExportPlan.cs",
        "src/PersecutionProfile.Web/Export/HostFiles.cs",
        "src/PersecutionProfile.Web/Export/NginxInclude.cs",
        "src/PersecutionProfile.Web/Export/PagesFiles.cs",
        "src/PersecutionProfile.Web/Export/SiteExport.cs",
        "src/PersecutionProfile.Web/Feeds/EntryContent.cs",
        "src/PersecutionProfile.Web/Feeds/Feed.cs",
        "src/PersecutionProfile.Web/Feeds/FeedEntry.cs",
        "src/PersecutionProfile.Web/Feeds/FiguresCsv.cs",
        "src/PersecutionProfile.Web/Feeds/FiguresJson.cs",
        "src/PersecutionProfile.Web/Feeds/PrayerCalendar.cs",
        "src/PersecutionProfile.Web/Feeds/PrayerText.cs",
        "src/PersecutionProfile.Web/Feeds/SiteFiles.cs",
        "src/PersecutionProfile.Web/Feeds/Sitemap.cs",
        "src/PersecutionProfile.Web/Feeds/WellKnownTexts.cs",
        "src/PersecutionProfile.Web/LiveContent.cs",
        "src/PersecutionProfile.Web/Pages/Countries/Index.cshtml.cs",
        "src/PersecutionProfile.Web/Pages/Countries/News.cshtml.cs",
        "src/PersecutionProfile.Web/Pages/Countries/Pack.cshtml.cs",
        "src/PersecutionProfile.Web/Pages/Countries/Pray.cshtml.cs",
        "src/PersecutionProfile.Web/Pages/Countries/Print.cshtml.cs",
        "src/PersecutionProfile.Web/Pages/Countries/Slides.cshtml.cs",
        "src/PersecutionProfile.Web/Pages/Figures/Figure.cshtml.cs",
        "src/PersecutionProfile.Web/Pages/Info.cshtml.cs",
        "src/PersecutionProfile.Web/Pages/News/Story.cshtml.cs",
        "src/PersecutionProfile.Web/Pages/Pray/Calendar.cshtml.cs",
        "src/PersecutionProfile.Web/Pages/Pray/Day.cshtml.cs",
        "src/PersecutionProfile.Web/Pages/Search.cshtml.cs",
        "src/PersecutionProfile.Web/Pages/Sources.cshtml.cs",
        "src/PersecutionProfile.Web/Pages/Topic.cshtml.cs",
        "src/PersecutionProfile.Web/Pages/Wording/CorrectionWords.cs",
        "src/PersecutionProfile.Web/Pages/Wording/FigureWords.cs",
        "src/PersecutionProfile.Web/Pages/Wording/PointLists.cs",
        "src/PersecutionProfile.Web/Preview/PreviewEndpoints.cs",
        "src/PersecutionProfile.Web/Rendering/Endpoints.cs",
        "src/PersecutionProfile.Web/Rendering/RazorPipeline.cs",
        "src/PersecutionProfile.Web/Rendering/ReadyResponse.cs",
        "src/PersecutionProfile.Web/Rendering/RenderedPages.cs",
        "src/PersecutionProfile.Web/Rendering/RequestLog.cs",
        "src/PersecutionProfile.Web/Rendering/SiteMiddleware.cs",
        "src/PersecutionProfile.Web/StateKeeper.cs",
        "tests/PersecutionProfile.Benchmarks/Rendering.cs",
        "tests/PersecutionProfile.Content.Tests/ContentFolder.cs",
        "tests/PersecutionProfile.Content.Tests/Guide/GuideTests.cs",
        "tests/PersecutionProfile.Content.Tests/Guide/KeysTests.cs",
        "tests/PersecutionProfile.Content.Tests/Photos/Clean.cs",
        "tests/PersecutionProfile.Content.Tests/Photos/ColourProfileTests.cs",
        "tests/PersecutionProfile.Content.Tests/Photos/Fixture.cs",
        "tests/PersecutionProfile.Content.Tests/Photos/JpegMetadataTests.cs",
        "tests/PersecutionProfile.Content.Tests/Photos/MutationTests.cs",
        "tests/PersecutionProfile.Content.Tests/Photos/PngMetadataTests.cs",
        "tests/PersecutionProfile.Content.Tests/Photos/RefusalTests.cs",
        "tests/PersecutionProfile.Content.Tests/Photos/Secrets.cs",
        "tests/PersecutionProfile.Content.Tests/Photos/Surgery.cs",
        "tests/PersecutionProfile.Content.Tests/Photos/WebPMetadataTests.cs",
        "tests/PersecutionProfile.Content.Tests/Reading/Bodies/CitationTests.cs",
        "tests/PersecutionProfile.Content.Tests/Reading/ContentReaderTests.cs",
        "tests/PersecutionProfile.Content.Tests/Reading/EntryReaderTests.cs",
        "tests/PersecutionProfile.Content.Tests/Reading/FolderFilesTests.cs",
        "tests/PersecutionProfile.Content.Tests/Reading/NoMistakeTests.cs",
        "tests/PersecutionProfile.Content.Tests/Reading/PublicationTests.cs",
        "tests/PersecutionProfile.Content.Tests/Reading/StateFolderTests.cs",
        "tests/PersecutionProfile.Content.Tests/Reading/TakedownTests.cs",
        "tests/PersecutionProfile.Content.Tests/Searching/SearchIndexTests.cs",
        "tests/PersecutionProfile.Content.Tests/Searching/SearchQueryTests.cs",
        "tests/PersecutionProfile.Content.Tests/Searching/Stories.cs",
        "tests/PersecutionProfile.Content.Tests/Security/FuzzTests.cs",
        "tests/PersecutionProfile.Content.Tests/Writing/NewEntryTests.cs",
        "tests/PersecutionProfile.Content.Tests/Writing/NewPhotoTests.cs",
        "tests/PersecutionProfile.Web.Tests/Browser/AccessibilityTests.cs",
        "tests/PersecutionProfile.Web.Tests/Browser/PrintTests.cs",
        "tests/PersecutionProfile.Web.Tests/Browser/ReflowTests.cs",
        "tests/PersecutionProfile.Web.Tests/Commands/CheckFixTests.cs",
        "tests/PersecutionProfile.Web.Tests/Export/SiteExportTests.cs",
        "tests/PersecutionProfile.Web.Tests/Feeds/AtomFeedTests.cs",
        "tests/PersecutionProfile.Web.Tests/Feeds/FeedContent.cs",
        "tests/PersecutionProfile.Web.Tests/Feeds/FiguresCsvTests.cs",
        "tests/PersecutionProfile.Web.Tests/Feeds/PrayerCalendarTests.cs",
        "tests/PersecutionProfile.Web.Tests/Feeds/SitemapTests.cs",
        "tests/PersecutionProfile.Web.Tests/Hosting/StaticHostTests.cs",
        "tests/PersecutionProfile.Web.Tests/LiveContentTests.cs",
        "tests/PersecutionProfile.Web.Tests/Pages/CorrectionsTests.cs",
        "tests/PersecutionProfile.Web.Tests/Pages/CountriesPackTests.cs",
        "tests/PersecutionProfile.Web.Tests/Pages/CountriesPrayTests.cs",
        "tests/PersecutionProfile.Web.Tests/Pages/FiguresTests.cs",
        "tests/PersecutionProfile.Web.Tests/Pages/PrayTests.cs",
        "tests/PersecutionProfile.Web.Tests/Preview/PreviewTests.cs",
        "tests/PersecutionProfile.Web.Tests/Rendering/AddressTests.cs",
        "tests/PersecutionProfile.Web.Tests/Rendering/RenderedPagesTests.cs",
        "tests/PersecutionProfile.Web.Tests/Security/CachingTests.cs",
        "tests/PersecutionProfile.Web.Tests/Security/FaultTests.cs",
        "tests/PersecutionProfile.Web.Tests/Security/FuzzedPagesTests.cs",
        "tests/PersecutionProfile.Web.Tests/Security/HeaderTests.cs",
        "tests/PersecutionProfile.Web.Tests/Security/LimitTests.cs",
        "tests/PersecutionProfile.Web.Tests/Security/LogTests.cs",
        "tests/PersecutionProfile.Web.Tests/Security/PrivacyTests.cs",
        "tests/PersecutionProfile.Web.Tests/Security/ProtectedNamesFileTests.cs",
        "tests/PersecutionProfile.Web.Tests/Security/RunningSite.cs",
        "tests/PersecutionProfile.Web.Tests/SettingsTests.cs",
        "tests/PersecutionProfile.Web.Tests/SoakTests.cs",
        "tests/PersecutionProfile.Web.Tests/StateTests.cs",
        "tests/PersecutionProfile.Web.Tests/TimeTests.cs",
        "tests/PersecutionProfile.Web.Tests/WholeSiteTests.cs",
    ];

    [Fact]
    public void Lines_have_at_most_140_characters_unless_they_are_one_literal() =>
        Assert.Empty(LongLines().Where(line => !Unbroken.Contains(line.File)).Select(line => $"{line.File}:{line.Number}"));

    [Fact]
    public void What_has_been_broken_is_struck_off_the_list() =>
        Assert.Empty(Unbroken.Except(LongLines().Select(line => line.File)));

    [Theory]
    [InlineData("        Say(\"{0}\");", false)]
    [InlineData("            $\"{{one {Name(\"of\")} {0}\",", true)]
    [InlineData("            ? $\"{(a is {{ }} b ? $\"{b}\" : \"\")} {0}\"));", true)]
    [InlineData("            \"{0}\", \"and another\",", false)]
    [InlineData("            '\"', \"{0}\",", false)]
    [InlineData("            // A \"quotation {0}", false)]
    [InlineData("        return $\"\"\"\n            A \"text\" {0}\n            \"\"\";", true)]
    [InlineData("        Call(@\"C:\\\");\n            @\"{0}\");", true)]
    public void One_literal_is_told_from_other_code(string code, bool isOneLiteral) => Assert.Equal(
        isOneLiteral, !LongLinesOf(code.Replace("{0}", new string('x', Longest), StringComparison.Ordinal)).Any());

    private static IEnumerable<(string File, int Number)> LongLines() =>
        from folder in new[] { "src", "tests" }
        from path in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
        let file = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')
        where !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)
        from number in LongLinesOf(File.ReadAllText(path).ReplaceLineEndings("\n"))
        select (file, number);

    private static IEnumerable<int> LongLinesOf(string code)
    {
        var literals = Literals(code).ToArray();
        var (number, start) = (0, 0);
        foreach (var line in code.Split('\n'))
        {
            number++;
            var end = start + line.Length;
            if (line.Length > Longest && !literals.Any(literal => IsAllOf(literal.Start, literal.End, start, end)))
                yield return number;
            start = end + 1;
        }

        bool IsAllOf(int from, int to, int lineStart, int lineEnd) =>
            from < lineEnd && to > lineStart
            && !code.AsSpan(lineStart, Math.Max(0, from - lineStart)).ContainsAnyExcept(Punctuation)
            && !code.AsSpan(Math.Min(to, lineEnd), Math.Max(0, lineEnd - to)).ContainsAnyExcept(Punctuation);
    }

    private static IEnumerable<(int Start, int End)> Literals(string code)
    {
        for (var at = 0; at < code.Length;)
        {
            if (code.AsSpan(at).StartsWith("//"))
                at = code.IndexOf('\n', at) is var end and >= 0 ? end : code.Length;
            else if (EndOfLiteral(code, at) is var (isText, after))
            {
                if (isText)
                    yield return (at, after);
                at = after;
            }
            else
                at++;
        }
    }

    /// <summary>Behind the string or the character that begins here; null where none does.</summary>
    private static (bool IsText, int End)? EndOfLiteral(string code, int at)
    {
        if (code[at] == '\'')
            return (false, code.IndexOf('\'', code[at + 1] == '\\' ? at + 3 : at + 2) + 1);
        var open = at;
        while (open < code.Length && code[open] is '$' or '@')
            open++;
        if (open == code.Length || code[open] != '"')
            return null;
        var prefix = code[at..open];
        var quotes = code.AsSpan(open).IndexOfAnyExcept('"') is var count and >= 0 ? count : code.Length - open;
        if (quotes >= 3)
        {
            var close = code.IndexOf(new string('"', quotes), open + quotes, StringComparison.Ordinal) + quotes;
            return (true, close);
        }
        for (var end = open + 1; end < code.Length; end++)
        {
            if (code[end] == '\\' && !prefix.Contains('@', StringComparison.Ordinal))
                end++;
            else if (code[end] == '"' && prefix.Contains('@', StringComparison.Ordinal) && code.AsSpan(end + 1).StartsWith("\""))
                end++;
            else if (code[end] == '"')
                return (true, end + 1);
            else if (code[end] == '{' && prefix.Contains('$', StringComparison.Ordinal))
                end = code[end + 1] == '{' ? end + 1 : EndOfHole(code, end);
        }
        return (true, code.Length);
    }

    /// <summary>The closing brace of what stands in an interpolated string.</summary>
    private static int EndOfHole(string code, int at)
    {
        var depth = 0;
        while (true)
        {
            depth += code[at] is '{' or '(' or '[' ? 1 : code[at] is '}' or ')' or ']' ? -1 : 0;
            if (depth == 0)
                return at;
            at = EndOfLiteral(code, ++at)?.End ?? at;
            while (EndOfLiteral(code, at) is { } another)
                at = another.End;
        }
    }
}
