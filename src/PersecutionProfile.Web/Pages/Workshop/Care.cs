using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Content.Checking;

namespace PersecutionProfile.Web.Pages.Workshop;

/// <summary>A question that an editor answers before an entry is published.</summary>
/// <param name="Known">What the file says to it already.</param>
/// <param name="IsAnswered">Whether the file says enough; a person decides all the same.</param>
public sealed record CareQuestion(string Words, string Known, bool IsAnswered);

/// <summary>What could endanger the people of an entry.</summary>
internal static class Care
{
    /// <param name="entry">Null when it cannot be read.</param>
    public static ImmutableArray<CareQuestion> Of(Entry? entry, string text, ProtectedNames? names, DateOnly today)
    {
        var photos = entry?.Photos ?? [];
        var (cover, people) = (entry?.NamesChanged ?? [], entry?.People ?? []);
        return
        [
            new(
                "Did everybody who is told about agree, or has their own campaign or source published it?",
                people.IsEmpty
                    ? "If you do not know, leave the person out. What is known can stand under `people`."
                    : $"{string.Join("; ", people.Select(ConsentOf))}.",
                !people.IsEmpty && people.All(IsAllowed)),
            new(
                "Are the names changed?",
                cover.IsEmpty ? "No cover name is listed under `names-changed`." : $"Cover names: {string.Join(", ", cover)}.",
                !cover.IsEmpty),
            new("Is every place blurred?", "A region is enough for a reader, and a village is enough for a policeman.", false),
            .. photos.IsEmpty
                ? []
                : new[]
                {
                    new CareQuestion(
                        "Can anybody be recognised in a photo?",
                        $"The photos say: {string.Join(", ", photos.Select(photo => $"{photo.File} {photo.Consent switch { PhotoConsent.Given => "agreed", PhotoConsent.NoFaces => "no faces", PhotoConsent.NotNeeded => "public figure", _ => "public domain" }}"))}.",
                        true),
                },
            new(
                "Is a day, an age or a rare job told that is not needed?",
                "Three small details together often name one person.",
                false),
            new(
                "When should it be reviewed?",
                entry?.ReviewBy is not { } by ? "No `review-by` is set."
                    : by < today ? $"`review-by` is past: {by:d MMMM yyyy}."
                    : $"On {by:d MMMM yyyy}.",
                entry?.ReviewBy >= today),
            .. names is null
                ? []
                : new[]
                {
                    new CareQuestion(
                        "Does a protected name stand here?",
                        names.StandsIn(text) ? "Yes. Take it out before you save." : "No.",
                        !names.StandsIn(text)),
                },
        ];
    }

    private static bool IsAllowed(Person person) => person.Consent is not null || person.PublishedBy is not null;

    private static string ConsentOf(Person person)
    {
        var why = person.PublishedBy is { } source ? $"published by {source.Publisher}" : person.Consent switch
        {
            PersonConsent.Given => "agreed",
            PersonConsent.PublicCampaign => "has a public campaign",
            _ => "nothing is noted",
        };
        return $"{person.Name}{(person.IsChanged ? " (a cover name)" : "")}: {why}";
    }
}
