using System.Text.Json;
using PersecutionProfile.Content;
using PersecutionProfile.Content.Checking;
using PersecutionProfile.Content.Fixing;
using PersecutionProfile.Content.Reading;
using PersecutionProfile.Web.Preview;
using PersecutionProfile.Web.Settings;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Commands;

/// <summary><c>check</c>: reads the whole content folder and says everything that is wrong with it.</summary>
internal sealed class CheckCommand(ContentSettings settings, TextWriter output)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>GitHub shows no more of each severity for one step.</summary>
    private const int MostAnnotations = 10;

    private readonly ProtectedNames? names = ProtectedNamesFile.Open(settings);
    private readonly FindingLines lines = new(settings.Folder);

    /// <summary>1 when there is an error, so that a script can stop.</summary>
    public int Run(CheckFormat format, DateTimeOffset now, bool fix = false, bool isDryRun = false)
    {
        if (fix)
            Fix(format == CheckFormat.Text ? output : Console.Error, now, isDryRun);
        var findings = ReadWithPhotos(settings, now).Findings;
        findings = names?.AddTo(findings, settings.Folder) ?? findings;
        switch (format)
        {
            case CheckFormat.Json:
                output.WriteLine(JsonSerializer.Serialize(findings.Select(finding => AsJson(finding.Printable)), Json));
                break;
            case CheckFormat.GitHub:
                WriteAnnotations([.. findings.Where(finding => finding.IsError)]);
                WriteAnnotations([.. findings.Where(finding => !finding.IsError)]);
                break;
            default:
                foreach (var group in FindingGroup.Collect(findings))
                {
                    WriteText(group.First);
                    if (group.Rest is { } rest)
                        output.WriteLine($"      {rest}");
                }
                output.WriteLine(Summary(findings));
                break;
        }
        return findings.Any(finding => finding.IsError) ? 1 : 0;
    }

    /// <summary>Says in place of the findings how far the site is translated: into all languages, or into one with each file.</summary>
    /// <param name="language">Its letters; null for all.</param>
    /// <returns>As the findings have it.</returns>
    public int RunTranslations(string? language, DateTimeOffset now)
    {
        var reading = ReadWithPhotos(settings, now);
        var languages = TranslationProgress.Of(reading.Site);
        var told = languages.Where(progress => language is null || progress.Language.Tag == language).ToArray();
        if (told.Length == 0)
        {
            throw new ContentException(language is null
                ? "The site has one language. To translate it, list several in site.yml, the original's first: `languages: [en, ko]`."
                : $"The site is not translated into “{language}”. Its languages are in site.yml: {string.Join(", ", languages.Select(progress => progress.Language))}.");
        }
        foreach (var progress in told)
        {
            output.WriteLine($"{progress.InWords()}.");
            Write("Older than the original", progress.Older, WithOlder, isWhole: true);
            Write("Begun, and not public", progress.Begun, entry => entry.File, language is not null);
            Write("Missing", progress.Missing, entry => entry.File, language is not null);
            Write("Not reviewed by a speaker", progress.Unreviewed, entry => entry.File, language is not null);
        }
        output.WriteLine($"The content: {Summary(reading.Findings)}");
        return reading.Findings.Any(finding => finding.IsError) ? 1 : 0;

        static string WithOlder(TranslatedEntry entry) =>
            $"{entry.File}: {string.Join(", ", entry.Translation!.Older.Select(section => section.Name))}";

        void Write(string what, IEnumerable<TranslatedEntry> entries, Func<TranslatedEntry, string> show, bool isWhole)
        {
            output.WriteLine($"  {what}: {entries.Counted}{(isWhole && entries.Any() ? ":" : ".")}");
            foreach (var entry in isWhole ? entries : [])
                output.WriteLine($"    {UnusableCharacters.Show(show(entry))}");
        }
    }

    /// <summary>Tells a person that photos take a while; null where nobody looks on.</summary>
    public static Action<int, int>? PhotoProgress =>
        Console.IsErrorRedirected ? null : (made, all) =>
            Console.Error.Write($"\rPhotos: {made:N0} of {all:N0}{(made == all ? "\n" : "")}");

    /// <summary>The content with all its photos.</summary>
    public static ContentReading ReadWithPhotos(ContentSettings settings, DateTimeOffset now)
    {
        using var photos = PhotosCommand.NewProcess();
        return settings.Open(photos).ReadWithPhotos(now, PhotoProgress);
    }

    /// <summary>Mends what has one safe remedy; what is written of it belongs to no other program's format.</summary>
    private void Fix(TextWriter log, DateTimeOffset now, bool isDryRun)
    {
        var mended = 0;
        new FolderFixer(settings.ExistingFolder(), now, isDryRun).Run(change =>
        {
            var text = change.Refusal.Length > 0
                ? $"{change.File}: {change.Refusal}"
                : $"{change.File}{(change.Line > 0 ? $":{change.Line}" : "")}: {change.Before} → {change.After}";
            log.WriteLine(UnusableCharacters.Show(names?.Hide(text) ?? text));
            mended += change.Refusal.Length > 0 ? 0 : 1;
        });
        log.WriteLine((mended, isDryRun) switch
        {
            (0, false) => "Nothing was changed.",
            (0, true) => "Nothing would be changed.",
            (_, false) => $"{Count(mended, "change")} made.",
            (_, true) => $"{Count(mended, "change")} would be made. Nothing was changed.",
        });
    }

    /// <summary>The finding, the line it is about, and a caret below its column.</summary>
    private void WriteText(Finding finding)
    {
        output.WriteLine(finding);
        if (LineOf(finding) is not { } line)
            return;
        var number = $"{finding.Line,5} | ";
        output.WriteLine(number + UnusableCharacters.Show(line, keepTabs: true));
        if (finding.Column > 0)
            output.WriteLine(new string(' ', number.Length - 2) + "| " + Indent(line, finding.Column) + "^");
    }

    private string? LineOf(Finding finding) =>
        lines.TextOf(finding) is { Length: > 0 and <= 200 } line && names?.StandsIn(line) is not true ? line : null;

    // A tab in the line is a tab before the caret, too, so that both stand at the same place.
    private static string Indent(string line, int column) =>
        string.Concat(
            UnusableCharacters.Show(line[..Math.Min(column - 1, line.Length)], keepTabs: true)
                .Select(character => character == '\t' ? '\t' : ' '));

    private static string Summary(IReadOnlyCollection<Finding> findings)
    {
        var errors = findings.Count(finding => finding.IsError);
        return findings.Count == 0
            ? "No findings."
            : $"{Count(errors, "error")}, {Count(findings.Count - errors, "warning")} in {Count(findings.Select(finding => finding.File).Distinct().Count(), "file")}.";
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    /// <summary>What GitHub would not show beside the lines stands in the log, and the last annotation says so.</summary>
    private void WriteAnnotations(Finding[] findings)
    {
        var shown = findings.Length <= MostAnnotations ? findings.Length : MostAnnotations - 1;
        foreach (var finding in findings[..shown])
            output.WriteLine(AsAnnotation(finding));
        if (shown == findings.Length)
            return;
        output.WriteLine(
            $"::{(findings[0].IsError ? "error" : "warning")} title=check::{Escape($"{Count(findings.Length - shown, findings[0].IsError ? "more error" : "more warning")} stand in the log of this step.")}");
        foreach (var group in FindingGroup.Collect(findings[shown..]))
            output.WriteLine($"- {group.First}{(group.Rest is { } rest ? $" {rest}" : "")}");
    }

    // The escapes of GitHub's workflow commands: % first, then line ends; in properties colon and comma, too.
    private string AsAnnotation(Finding finding)
    {
        // Annotations attach to paths inside the repository, where the command is run.
        var path = Path.GetRelativePath(".", Path.Combine(settings.Folder, finding.File)).Replace('\\', '/');
        var place = (finding.Line > 0 ? $",line={finding.Line}" : "") + (finding.Column > 0 ? $",col={finding.Column}" : "");
        var file = Escape(UnusableCharacters.Show(path))
            .Replace(":", "%3A", StringComparison.Ordinal)
            .Replace(",", "%2C", StringComparison.Ordinal);
        var level = finding.IsError ? "error" : "warning";
        return $"::{level} file={file}{place},title={finding.Rule.Name}::{Escape(finding.Printable.Message)}";
    }

    private static string Escape(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static object AsJson(Finding finding) => new
    {
        finding.File,
        finding.Line,
        finding.Column,
        Severity = finding.IsError ? "error" : "warning",
        Rule = finding.Rule.Name,
        finding.Message,
    };
}

/// <summary>For a person, for a pull request, for a program.</summary>
internal enum CheckFormat
{
    Text,
    GitHub,
    Json,
}
