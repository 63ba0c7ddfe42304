namespace PersecutionProfile.Content.Photos;

/// <summary>The three picture formats the site serves, told apart by content, never by file name.</summary>
public enum PhotoFormat
{
    /// <summary>JPEG, baseline or progressive, grey or three colours.</summary>
    Jpeg,

    /// <summary>PNG without animation.</summary>
    Png,

    /// <summary>WebP, lossy or lossless, without animation.</summary>
    WebP,
}

/// <summary>What a format is called on the web, in file names and in sentences.</summary>
public static class PhotoFormatNames
{
    extension(PhotoFormat format)
    {
        /// <summary>The value of the Content-Type header.</summary>
        public string MediaType => format switch
        {
            PhotoFormat.Jpeg => "image/jpeg",
            PhotoFormat.Png => "image/png",
            _ => "image/webp",
        };

        /// <summary>The file name extension, with its dot.</summary>
        public string Extension => format switch
        {
            PhotoFormat.Jpeg => ".jpg",
            PhotoFormat.Png => ".png",
            _ => ".webp",
        };

        internal string Name => format switch
        {
            PhotoFormat.Jpeg => "JPEG",
            PhotoFormat.Png => "PNG",
            _ => "WebP",
        };
    }
}
