#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/bytes.h"
#include "base/result.h"

namespace sandyk::custody {

enum class ClientKind : std::uint8_t { Natural = 1, Legal = 2 };
enum class RiskClass : std::uint8_t { Low = 1, Medium = 2, High = 3 };
std::string_view clientKindName(ClientKind kind); ///< "natural", "legal"
std::string_view riskName(RiskClass risk);        ///< "low", "medium", "high"
Result<RiskClass> parseRisk(std::string_view name);

/// Full identification of a human being.
struct Person {
    std::string fullName, birthDate, birthPlace, nationality, residence, documentKind, documentNumber, documentIssuer,
        documentIssued, documentExpires, address, taxNumber, phone, email;
    bool isPoliticallyExposed = false;
    friend bool operator==(const Person&, const Person&) = default;
};

/// In which capacity somebody stands behind a client (TM-VA-KYC-04).
enum class Capacity : std::uint8_t {
    Owner = 1,
    Founder = 2,
    Trustee = 3,
    Manager = 4,
    Controller = 5,
    Beneficiary = 6
};
std::string_view capacityName(Capacity capacity); ///< "owner", "founder", "trustee", ...

enum class EntityForm : std::uint8_t { Company = 1, Trust = 2, ForeignStructure = 3 };
std::string_view formName(EntityForm form); ///< "company", "trust", "foreign-structure"

struct Owner;

/// A company, a trust or a foreign structure without legal personality.
struct Entity {
    EntityForm form = EntityForm::Company;
    std::string name, registrationNumber, registrationCountry, registeredOn, address, taxNumber, activity;
    std::vector<Owner> owners;
    /// Capacities that nobody holds, each with the reason; a trust or structure answers for every capacity.
    std::vector<std::pair<Capacity, std::string>> nobody;
    friend bool operator==(const Entity&, const Entity&);
};

/// Somebody behind an entity: a person, or another entity that is looked through in turn.
struct Owner {
    Capacity capacity = Capacity::Owner;
    std::int64_t shareBp = 0;   ///< of the entity, in 1/100 %; 0 without a share
    std::vector<Person> person; ///< one, or
    std::vector<Entity> entity; ///< one
    friend bool operator==(const Owner&, const Owner&) = default;
};

/// A document on file: the record holds its hash, never its picture.
struct FiledDocument {
    std::string kind;
    std::string sha256; ///< 64 hex digits
    std::string note;
    friend bool operator==(const FiledDocument&, const FiledDocument&) = default;
};

/// What identification of a client under the AML law holds (TM-VA-KYC-01). Personal: kept in a table of its own, never
/// in the log in clear, never given to the offline signer.
struct ClientRecord {
    static constexpr int kMostDepth = 8;
    static constexpr std::size_t kMostOwners = 200;

    ClientKind kind = ClientKind::Natural;
    Person person; ///< the client, or who acts for it
    Entity entity; ///< Legal
    std::string purpose, sourceOfFunds;
    RiskClass risk = RiskClass::Medium;
    std::string riskReason;
    std::vector<FiledDocument> documents;
    /// When an officer last compared the client and its owners with the sanction lists, and what came out.
    std::string screenedOn;
    bool isListed = false;

    /// The name as a list shows it.
    const std::string& name() const { return kind == ClientKind::Natural ? person.fullName : entity.name; }
    /// What is still missing, by path: "person.birth_date", "entity.owners[0].person.full_name", "documents". Empty:
    /// the identification is complete. Trusts and structures are looked through to human beings.
    std::vector<std::string> missing() const;
    bool ownersComplete() const;
    /// Somebody in it is politically exposed: then the risk class is high.
    bool hasPoliticallyExposed() const;

    std::string text() const;
    /// Errors: CustodyParse (form, depth, number of owners), ParseTooLarge.
    static Result<ClientRecord> parse(std::string_view json);
    friend bool operator==(const ClientRecord&, const ClientRecord&) = default;
};

} // namespace sandyk::custody
