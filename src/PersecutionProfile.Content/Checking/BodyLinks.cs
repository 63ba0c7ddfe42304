using System.Net;
using PersecutionProfile.Content.Reading;
using PersecutionProfile.Content.Reading.Bodies;

namespace PersecutionProfile.Content.Checking;

/// <summary>Gives the links of a body their targets; a dead one is a finding, and its text stays.</summary>
internal static class BodyLinks
{
    public static Entry Fill(ReadEntry read, LinkTargets targets, List<Finding> findings)
    {
        if (!read.HasLinks)
            return read.Entry!;
        var (document, entry) = (read.Document, read.Entry!);
        var filled = entry with { Body = document.Body.Fill(hole => hole.Kind == HoleKind.LinkStart ? Fill(hole, document, targets, findings) : ReadEntry.Fill(hole, entry)) };
        CheckExternal(document, targets, findings);
        return filled is HelpAction { Link: { } link } action ? action with { Link = FillHelpLink(link) } : filled;

        HelpLink? FillHelpLink(HelpLink link)
        {
            if (targets.Resolve(link.Target, document.Path, out var reason) is { } target)
                return link with { Target = target };
            var at = (document.FrontMatter["link"] as YamlMap)?["url"]?.At ?? default;
            findings.Add(new Finding(Rule.DeadLink, document.Path, at.Line, at.Column, reason));
            return null;
        }
    }

    /// <summary>Only says what is dead, for a document that is not shown.</summary>
    public static void Check(Document document, LinkTargets targets, List<Finding> findings)
    {
        foreach (var hole in document.Body.Holes.Where(hole => hole.Kind == HoleKind.LinkStart))
            Fill(hole, document, targets, findings);
        CheckExternal(document, targets, findings);
    }

    /// <summary>Those that lead to this site.</summary>
    private static void CheckExternal(Document document, LinkTargets targets, List<Finding> findings)
    {
        foreach (var (target, at) in document.Body.ExternalLinks)
        {
            if (targets.Resolve(target, document.Path, out var reason) is null)
                findings.Add(new Finding(Rule.DeadLink, document.Path, at.Line, at.Column, reason));
        }
    }

    private static string Fill(Hole hole, Document document, LinkTargets targets, List<Finding> findings)
    {
        if (targets.Resolve(hole.Target, document.Path, out var reason) is { } target)
            return $"<a href=\"{WebUtility.HtmlEncode(target)}\">";
        findings.Add(new Finding(Rule.DeadLink, document.Path, hole.At.Line, hole.At.Column, reason));
        return "";
    }
}
