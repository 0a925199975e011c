using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.Options;
using Renkei.Data;

namespace Renkei.Web.Hosting;

/// <summary>The keys of cookies and forms: shared by all nodes in the database, sealed there with the site's key file.</summary>
internal static class SealedKeys
{
    public static void AddSealedKeys(this IServiceCollection services, SiteSettings settings)
    {
        services.AddSingleton(_ => SiteKey.At(settings.KeyFile));
        services.AddDataProtection().SetApplicationName("Renkei").PersistKeysToDbContext<RenkeiDbContext>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(keys => keys.XmlEncryptor = new KeySealer(provider)));
    }
}

/// <summary>AES-256-GCM: nonce, tag and text in one base64 value.</summary>
internal sealed class KeySealer(IServiceProvider services) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var plain = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var nonce = RandomNumberGenerator.GetBytes(KeyOpener.NonceSize);
        var tag = new byte[KeyOpener.TagSize];
        var sealed_ = new byte[plain.Length];
        using var cipher = KeyOpener.Cipher(services);
        cipher.Encrypt(nonce, plain, sealed_, tag);
        return new EncryptedXmlInfo(
            new XElement("sealed", Convert.ToBase64String([.. nonce, .. tag, .. sealed_])), typeof(KeyOpener));
    }
}

/// <summary>Opens what <see cref="KeySealer"/> sealed. Made by the framework, which finds its name beside the sealed key.</summary>
internal sealed class KeyOpener(IServiceProvider services) : IXmlDecryptor
{
    public const int NonceSize = 12;
    public const int TagSize = 16;

    public XElement Decrypt(XElement encryptedElement)
    {
        var bytes = Convert.FromBase64String(encryptedElement.Value);
        var plain = new byte[bytes.Length - NonceSize - TagSize];
        using var cipher = Cipher(services);
        cipher.Decrypt(
            bytes.AsSpan(0, NonceSize), bytes.AsSpan(NonceSize + TagSize), bytes.AsSpan(NonceSize, TagSize), plain);
        return XElement.Parse(Encoding.UTF8.GetString(plain));
    }

    public static AesGcm Cipher(IServiceProvider services) =>
        new(services.GetRequiredService<SiteKey>().For("data-protection"), TagSize);
}
