using System.Text.Json;
using PersecutionProfile.Content;
using PersecutionProfile.Content.Checking;

namespace PersecutionProfile.Web.Commands;

/// <summary><c>check</c>: reads the whole content folder and says everything that is wrong with it.</summary>
internal sealed class CheckCommand(ContentSettings settings, TextWriter output)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ProtectedNames? names = ProtectedNamesFile.Open(settings);
    private readonly FindingLines lines = new(settings.Folder);

    /// <summary>1 when there is an error, so that a script can stop.</summary>
    public int Run(CheckFormat format, DateTimeOffset now)
    {
        var findings = settings.Open().Read(now).Findings;
        findings = names?.AddTo(findings, settings.Folder) ?? findings;
        switch (format)
        {
            case CheckFormat.Json:
                output.WriteLine(JsonSerializer.Serialize(findings.Select(AsJson), Json));
                break;
            case CheckFormat.GitHub:
                findings.ToList().ForEach(finding => output.WriteLine(AsAnnotation(finding)));
                break;
            default:
                findings.ToList().ForEach(WriteText);
                output.WriteLine(Summary(findings));
                break;
        }
        return findings.Any(finding => finding.IsError) ? 1 : 0;
    }

    /// <summary>The finding, the line it is about, and a caret below its column.</summary>
    private void WriteText(Finding finding)
    {
        output.WriteLine(finding);
        if (LineOf(finding) is not { } line)
            return;
        var number = $"{finding.Line,5} | ";
        output.WriteLine(number + line);
        if (finding.Column > 0)
            output.WriteLine(new string(' ', number.Length - 2) + "| " + Indent(line, finding.Column) + "^");
    }

    private string? LineOf(Finding finding) =>
        lines.Of(finding) is { Length: > 0 and <= 200 } line && names?.StandsIn(line) is not true ? line : null;

    // A tab in the line is a tab before the caret, too, so that both stand at the same place.
    private static string Indent(string line, int column) =>
        string.Concat(line.Take(column - 1).Select(character => character == '\t' ? '\t' : ' ')).PadRight(Math.Min(column - 1, line.Length));

    private static string Summary(IReadOnlyCollection<Finding> findings)
    {
        var errors = findings.Count(finding => finding.IsError);
        return findings.Count == 0 ? "No findings." : $"{Count(errors, "error")}, {Count(findings.Count - errors, "warning")} in {Count(findings.Select(finding => finding.File).Distinct().Count(), "file")}.";
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    // The escapes of GitHub's workflow commands: % first, then line ends; in properties colon and comma, too.
    private string AsAnnotation(Finding finding)
    {
        // Annotations attach to paths inside the repository, where the command is run.
        var path = Path.GetRelativePath(".", Path.Combine(settings.Folder, finding.File)).Replace('\\', '/');
        var place = (finding.Line > 0 ? $",line={finding.Line}" : "") + (finding.Column > 0 ? $",col={finding.Column}" : "");
        var file = Escape(path).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
        return $"::{(finding.IsError ? "error" : "warning")} file={file}{place},title={finding.Rule.Name}::{Escape(finding.Message)}";
    }

    private static string Escape(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

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
