using System.Globalization;
using System.Net;

namespace PersecutionProfile.Content;

/// <summary>A photo as HTML, for bodies and templates alike.</summary>
public static class PhotoMarkup
{
    /// <summary>Width and height stand in the markup, so that nothing jumps when the picture arrives.</summary>
    public static string Figure(Entry entry, Photo photo) => string.Create(CultureInfo.InvariantCulture, $"""
        <figure class="photo"><img src="{Paths.Photo(entry, photo)}" alt="{Encode(photo.Alt)}" width="{photo.Picture.Width}" height="{photo.Picture.Height}" loading="lazy" decoding="async"><figcaption>{Encode(photo.Caption)} <small>Photo: {Encode(photo.Credit)}</small></figcaption></figure>
        """);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
