using System.Net;
using PersecutionProfile.Content.Reading;
using PersecutionProfile.Content.Reading.Bodies;

namespace PersecutionProfile.Content.Checking;

/// <summary>Gives the links of a body their targets; a dead one is a finding, and its text stays.</summary>
internal static class BodyLinks
{
    /// <param name="entry">The document's, in a copy that nobody has seen yet.</param>
    public static void Fill(Document document, Entry entry, LinkTargets targets, List<Finding> findings)
    {
        var found = new FileFindings(document.Path);
        entry.FillLinks(document.Body.Fill((slot, writer) =>
        {
            if (slot.Kind != SlotKind.LinkStart)
                ReadEntry.Fill(slot, entry, writer);
            else if (targets.Resolve(slot.Target, slot.At, found) is { } target)
                writer.WriteOnline($"<a href=\"{WebUtility.HtmlEncode(target)}\">");
        }));
        CheckExternal(document, targets, found);
        // Of a translation, the link is its original's.
        if (entry is HelpAction { Translation: null, Link: { } link } action)
            action.FillLink(FillHelpLink(link));
        findings.AddRange(found.All);

        HelpLink? FillHelpLink(HelpLink link)
        {
            var at = (document.FrontMatter["link"] as YamlMap)?["url"]?.At ?? default;
            return targets.Resolve(link.Target, at, found) is { } target ? link with { Target = target } : null;
        }
    }

    /// <summary>Only says what is dead, for a document that is not shown.</summary>
    public static void Check(Document document, LinkTargets targets, List<Finding> findings)
    {
        var found = new FileFindings(document.Path);
        foreach (var slot in document.Body.Slots.Where(slot => slot.Kind == SlotKind.LinkStart))
            targets.Resolve(slot.Target, slot.At, found);
        CheckExternal(document, targets, found);
        findings.AddRange(found.All);
    }

    /// <summary>Those that lead to this site.</summary>
    private static void CheckExternal(Document document, LinkTargets targets, FileFindings found)
    {
        foreach (var (target, at) in document.Body.ExternalLinks)
            targets.Resolve(target, at, found);
    }
}
