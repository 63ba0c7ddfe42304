using System.Net;
using Microsoft.AspNetCore.Html;
using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Words;

/// <summary>Findings and drafts in words, for editors.</summary>
public static class PreviewWords
{
    extension(PreviewNotes preview)
    {
        public string InWords =>
            $"{(preview.Findings.IsEmpty ? "no findings" : Counted(preview.Findings.Length, "finding"))}, {(preview.Hidden.IsEmpty ? "everything public" : $"{preview.Hidden.Length} not public")}";
    }

    /// <summary>Such as "Error, line 5, column 1".</summary>
    public static string KindAndPlace(this Finding finding) =>
        $"{finding.Rule.Severity}{(finding.Line > 0 ? $", line {finding.Line}" : "")}{(finding.Column > 0 ? $", column {finding.Column}" : "")}";

    public static IHtmlContent MessageInHtml(this Finding finding) => WithCode(finding.Printable.Message);

    /// <summary>What stands between backticks is a file's own text.</summary>
    public static IHtmlContent WithCode(string words)
    {
        var parts = WebUtility.HtmlEncode(words).Split('`');
        return new HtmlString(
            string.Concat(
                parts.Select((part, index) =>
                    index % 2 == 1 && index < parts.Length - 1 ? $"<code>{part}</code>" : index % 2 == 1 ? $"`{part}" : part)));
    }

    public static string Counted(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
