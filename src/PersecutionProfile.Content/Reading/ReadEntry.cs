using System.Globalization;
using System.Net;
using PersecutionProfile.Content.Reading.Bodies;

namespace PersecutionProfile.Content.Reading;

/// <summary>What a document says when the other files' definitions are known.</summary>
/// <param name="Entry">Null when it cannot be read. Its body has no links yet: <see cref="Checking.BodyLinks"/> gives them
/// their targets.</param>
internal sealed record ReadEntry(Document Document, ReadingContext Context, Entry? Entry, ImmutableArray<Finding> Findings)
{
    public bool HasLinks =>
        Document.Body.Slots.Any(slot => slot.Kind == SlotKind.LinkStart)
            || !Document.Body.ExternalLinks.IsEmpty
            || Entry is HelpAction { Link: not null };

    public static ReadEntry Of(Document document, ReadingContext context)
    {
        if (!document.IsReadable)
            return new ReadEntry(document, context, null, []);
        var findings = new FileFindings(document.Path);
        var entry = EntryReader.Read(document, context, findings);
        var filled = entry is null ? null : entry with { Body = document.Body.Fill((slot, writer) => Fill(slot, entry, writer)) };
        return new ReadEntry(document, context, filled, findings.All);
    }

    /// <summary>Itself, without the photos whose files were removed: what is last good is not what was taken down.</summary>
    public ReadEntry Without(ReadingContext context)
    {
        var photos = Entry!.Photos.RemoveAll(photo => !context.Pictures.ContainsKey(photo.Path));
        if (photos.Length == Entry.Photos.Length)
            return this;
        var entry = Entry with { Photos = photos };
        return this with { Entry = entry with { Body = Document.Body.Fill((slot, writer) => Fill(slot, entry, writer)) } };
    }

    /// <summary>The files that it was made of.</summary>
    public IEnumerable<KeptFile> Files =>
        Entry!.Photos.Select(photo => new KeptFile(photo.Path, Context.Pictures[photo.Path].Hash, photo.Picture))
            .Prepend(new KeptFile(Document.Path, Document.Hash));

    /// <summary>Writes what a slot stands for when no other file has a say in it; nothing for a link.</summary>
    public static void Fill(Slot slot, Entry entry, ProseWriter writer)
    {
        if (slot.Kind == SlotKind.Citation)
            FillCitation(slot, entry, writer);
        else if (slot.Kind == SlotKind.Photo && entry.Photos.FirstOrDefault(photo => photo.File == slot.Target) is { } photo)
            writer.WriteOnline(PhotoMarkup.Figure(entry, photo));
    }

    /// <summary>A page of its own numbers its sources; entries that share a page name them.</summary>
    private static void FillCitation(Slot slot, Entry entry, ProseWriter writer)
    {
        var index = entry.Sources.TakeWhile(source => source.Key.Value != slot.Target).Count();
        if (index == entry.Sources.Length)
            return;
        var source = entry.Sources[index];
        var isNamed = entry is PrayerPoint or HelpAction;
        writer.Write(isNamed ? " " : "<sup class=\"cite\">");
        writer.WriteOnline(isNamed
            ? $"<a class=\"cite\" href=\"{Paths.Source(source.Key)}\">"
            : $"<a href=\"#{Anchors.Source(index + 1)}\">");
        writer.Write(isNamed
            ? $"[{WebUtility.HtmlEncode(source.Publisher)}]"
            : (index + 1).ToString(CultureInfo.InvariantCulture));
        writer.WriteOnline("</a>");
        writer.Write(isNamed ? "" : "</sup>");
    }
}
